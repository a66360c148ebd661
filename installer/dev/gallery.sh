#!/usr/bin/env bash
# Draws every page to target/gallery, to be looked at; the guide's pictures are among them.
#   installer/dev/gallery.sh            all galleries
#   installer/dev/gallery.sh --matrix   tries every page in each look, language, size of letters and of the window, and draws the faulty ones
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

tests='*Gallery'
options=()
if [ "${1:-}" = --matrix ]; then
  tests=MatrixTest
  options=(-Dtokentriage.matrix=true)
fi

ensure_tools
cd "$root"
export JAVA_HOME=$jdk
exec mvn -q -B -ntp test -Dtest="$tests" "${options[@]}"

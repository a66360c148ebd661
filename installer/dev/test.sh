#!/usr/bin/env bash
# Runs every test. Installs what is missing and gives the tests a display when there is none.
#   installer/dev/test.sh               all of them, as CI does
#   installer/dev/test.sh --fast        while writing: without windows, processes of their own, fuzz and seeded runs
# Arguments go on to Maven: installer/dev/test.sh -Dtest=LayersTest
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# What builds the fault module, src/test/native
packages+=(gcc libc6-dev libp11-kit-dev make gcc-mingw-w64-x86-64)
# Other makers' modules, whose objects are compared with what other programs list
packages+=(p11-kit-modules ca-certificates libnss3 libnss3-tools opencryptoki)

# A real keyring, in a session bus of its own
packages+=(dbus gnome-keyring libsecret-tools)

# A window manager, under which real keys are pressed
packages+=(openbox)

# A real smart-card service with a virtual reader
packages+=(pcscd vsmartcard-vpcd)

ensure_tools
start_opencryptoki
cd "$root"
export JAVA_HOME=$jdk # the formatter runs inside Maven and must parse today's Java
if [ "${1:-}" = --fast ]; then
  shift
  exec mvn -q -B -ntp -Pfast test "$@"
fi
maven=(mvn -B -ntp verify "$@")
[ -n "${DISPLAY:-}" ] || maven=(xvfb-run -a -s "-screen 0 1920x1200x24" "${maven[@]}")
exec "${maven[@]}"

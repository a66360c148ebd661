#!/usr/bin/env bash
# Lets a monkey at the window. What breaks is told with its seed, by which it breaks again.
#   installer/dev/monkey.sh [EVENTS [SEED]]   20,000 events unless told otherwise, by a seed of today's luck
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

ensure_tools
cd "$root"
export JAVA_HOME=$jdk
seed=${2:-$RANDOM}
say "seed $seed"
exec mvn -q -B -ntp test -Dtest=MonkeyTest -Dtokentriage.monkey.events="${1:-20000}" -Dtokentriage.monkey.seed="$seed"

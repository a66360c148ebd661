#!/usr/bin/env bash
# Runs what is too long for every build.
#   installer/dev/bench.sh --submission [COUNT]   seeded submissions (10000) with faults, deaths of the program and restarts
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

main() {
  case "${1:-}" in
    --submission) submission "${2:-10000}" ;;
    *) die "say what to run: --submission [COUNT]" ;;
  esac
}

submission() {
  "$root/installer/dev/test.sh" -Dtest=SubmissionRunsTest,SubmissionKillTest \
    -Dsurefire.failIfNoSpecifiedTests=false -DskipITs -Dtokentriage.seeds="$1"
}

main "$@"

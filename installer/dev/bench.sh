#!/usr/bin/env bash
# Measures, and prints ratios; nothing here decides whether a build is good.
#   installer/dev/bench.sh              a scan beside pkcs11-tool and p11tool; what the child process costs; a card inserted
#   installer/dev/bench.sh --endurance  five hundred scans in a row: what stays open
#   installer/dev/bench.sh --submission [COUNT]   what the journal costs a ticket; then seeded submissions (10000) with faults,
#                                               deaths of the program and restarts, and a fiftieth as many real kills
#   installer/dev/bench.sh --fuzz [COUNT]         seeded odd certificates (100000) and their mutations, beside OpenSSL, and laudos
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages+=(gcc libc6-dev libp11-kit-dev make gcc-mingw-w64-x86-64 pcscd vsmartcard-vpcd)
folder=$root/target/bench
classes="$root/target/test-classes:$app/lib/*"
library=$app/native/linux-$(uname -m)/libpkcs11wrapper.so

main() {
  ensure_tools
  cd "$root"
  export JAVA_HOME=$jdk PKCS11_USE_240_ONLY=true
  java=("$jdk/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dtokentriage.native="$app/native" -cp "$classes")
  case ${1:-} in
    '') scan ;;
    --endurance) endurance ;;
    --submission) submission "${2:-10000}" ;;
    --fuzz) fuzz "${2:-100000}" ;;
    *) die "no such measurement: $1" ;;
  esac
}

scan() {
  mvn -q -B -ntp package -DskipTests
  mkdir -p "$folder"
  bench org.tokentriage.bench.ScanBench "$folder" "$library" "${java[@]}"
  bench org.tokentriage.bench.WorkerStart /usr/lib/softhsm/libsofthsm2.so
  bench org.tokentriage.bench.InsertBench "$(mktemp -d)"
}

endurance() {
  xvfb-run -a mvn -q -B -ntp verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
    -Dit.test=WorkerEnduranceIT -Dtests.timeout=7200 -Dtokentriage.customers=500
}

bench() {
  "${java[@]}" "$@"
}

submission() {
  mvn -q -B -ntp package -DskipTests
  mkdir -p "$folder"
  bench org.tokentriage.bench.SubmissionBench "$folder"
  "$root/installer/dev/test.sh" -Dtest=SubmissionRunsTest,SubmissionKillTest,SubmissionKillRunsTest \
    -Dsurefire.failIfNoSpecifiedTests=false -DskipITs -Dtests.timeout=7200 -Dtokentriage.seeds="$1" -Dtokentriage.kills=$(($1 / 50))
}

# Each time other certificates: the seed is printed, for what fails to fail again.
fuzz() {
  local seed=${SEED:-$RANDOM$RANDOM}
  echo "seed $seed"
  "$root/installer/dev/test.sh" -Dtest=CertificateFuzzTest,LaudoFuzzTest -Dsurefire.failIfNoSpecifiedTests=false -DskipITs -Dtests.timeout=36000 \
    -Dtokentriage.fuzz="$1" -Dtokentriage.fuzz.asked="$1" -Dtokentriage.fuzz.seed="$seed"
}

main "$@"

#!/usr/bin/env bash
# Measures, and prints ratios; nothing here decides whether a build is good.
#   installer/dev/bench.sh              a scan beside pkcs11-tool and p11tool; what the child process costs; a card inserted
#   installer/dev/bench.sh --endurance  five hundred scans in a row: what stays open
#   installer/dev/bench.sh --submission [COUNT]   what the journal costs a ticket; then seeded submissions (10000) with faults,
#                                               deaths of the program and restarts, and a fiftieth as many real kills
#   installer/dev/bench.sh --fuzz [COUNT]         seeded odd certificates (100000) and their mutations, beside OpenSSL, and laudos
#   installer/dev/bench.sh --start [COUNT]        the first paint and the verdict of a blank token, beside an empty window of the same toolkit
#   installer/dev/bench.sh --keys               the keys from the launch to the receipt, and how long each new page takes to be painted
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages+=(xvfb openbox gcc libc6-dev libp11-kit-dev make gcc-mingw-w64-x86-64 pcscd vsmartcard-vpcd)
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
    --keys) keys ;;
    --start) start "${2:-10}" ;;
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

# The test fails when there are too many keys; milliseconds are only told.
keys() {
  rm -f "$folder/keys.txt"
  xvfb-run -a -s '-screen 0 1280x1024x24' mvn -q -B -ntp verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=KeysIT
  cat "$folder/keys.txt"
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

# In turn, each in a process of its own; medians, and the wizard's beside the empty window's.
start() {
  mvn -q -B -ntp package -DskipTests
  rm -rf "$folder/start"
  mkdir -p "$folder/start"
  cp "$root"/src/test/native/profiles/*.ini "$folder/start"
  export TOKEN_TRIAGE_FAULT_MODULE=$folder/start/safesign-blank.ini
  exec {display}< <(exec Xvfb -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp 2>/dev/null)
  read -r -u "$display" number
  trap 'pkill -P $$ Xvfb' EXIT
  export DISPLAY=:$number
  local round
  for ((round = 0; round < $1; round++)); do
    first empty org.tokentriage.bench.Floor
    first wizard org.tokentriage.Main --module "$root/target/native-test/libfaultmodule.so" --profile "$root/docs/site-profile.sample.toml"
  done >"$folder/start/times"
  local what
  for what in "empty first" "wizard first" "wizard verdict"; do
    echo "$what: $(median "$what" 3) ms, processor $(median "$what" 4) ms, $(median "$what" 5) MB"
  done
  for what in 3 4 5; do
    echo "$(median "wizard first" $what) $(median "empty first" $what)"
  done | awk '{ printf "%s%.2f", NR == 1 ? "ratios of first paint, time / processor / memory: " : " / ", $1 / $2 } END { print "" }'
}

# first NAME MAIN_CLASS ARGUMENT...
first() {
  local name=$1
  shift
  (exec_java "$classes" -Dprism.order=sw -Dtokentriage.worker.variables=TOKEN_TRIAGE_FAULT_MODULE -Dtokentriage.data="$folder/start/data" \
    org.tokentriage.bench.FirstWindow "$@" 2>/dev/null) | sed "s/^/$name /"
}

# median WHAT COLUMN
median() {
  grep "^$1 " "$folder/start/times" | cut -d' ' -f"$2" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

main "$@"

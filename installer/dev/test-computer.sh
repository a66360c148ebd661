#!/usr/bin/env bash
# Lays sixty Windows computers with a token out under Wine (registry, stores, services, files), has the program look at each, and compares what
# it tells first with what is wrong there. They are described in src/test/resources/org/tokentriage/computer/computers.txt.
#   installer/dev/test-computer.sh [PART-OF-A-NAME]    ends with 2 where no computer that Wine can play has it
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages+=(
  wine wine64 xvfb openbox locales unzip
  gcc-mingw-w64-x86-64 gcc libc6-dev libp11-kit-dev make
)

work=$root/target/computer-test
running=()
. "$(dirname "${BASH_SOURCE[0]}")/windows/wine.sh"

main() {
  local java
  ensure_tools
  cd "$root"
  classes
  java=$(runtime)/bin/java.exe
  rm -rf "$work"
  mkdir -p "$work"
  trap stop EXIT
  start_display
  printf "<fontconfig/>\n" >"$FONTCONFIG_FILE"
  say "Making a Windows ..."
  wine wineboot -i >/dev/null 2>&1
  make --silent --directory="$root/src/test/native" OUT="$work/module"
  x86_64-w64-mingw32-gcc -O1 -Wall -Wextra -Werror -o "$work/service.exe" "$root/installer/dev/windows/service.c"
  export TOKEN_TRIAGE_FAULT_MODULE JAVA_TOOL_OPTIONS=$java_under_wine
  TOKEN_TRIAGE_FAULT_MODULE=$(windows_path "$root/src/test/native/profiles/safesign-populated.ini")
  patience=3000 console "$java" -XX:-PrintWarnings -XX:TieredStopAtLevel=1 \
    -Dtokentriage.native="$(windows_path "$root/target/native")" \
    -cp "$(windows_class_path)" org.tokentriage.computer.windows.ComputersUnderWine \
    "$(windows_path "$work/service.exe")" "$(windows_path "$work/module/faultmodule.dll")" "$@" </dev/null
}

stop() {
  wineserver -k 2>/dev/null || true
  kill "${running[@]}" 2>/dev/null || true
}

# What is compiled, and all that the tests need; CLASSES names folders and archives that somebody else has compiled
classes() {
  if [ -z "${CLASSES:-}" ]; then
    export JAVA_HOME=$jdk
    mvn -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/computer-test.classpath >&2
    CLASSES=$root/target/test-classes:$root/target/classes:$(cat "$root/target/computer-test.classpath")
  fi
}

windows_class_path() {
  local entry path=
  while read -r entry; do path+="$(windows_path "$entry");"; done < <(tr ':' '\n' <<<"$CLASSES")
  printf '%s' "${path%;}"
}

# The Java for Windows that installer/build.sh has unpacked, or that JRE names
runtime() {
  local found=${JRE:-$root/target/installer/jre}
  [ -e "$found/bin/server/jvm.dll" ] || die "no Java for Windows in $found: first installer/build.sh"
  printf '%s' "$found"
}

main "$@"

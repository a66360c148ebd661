#!/usr/bin/env bash
# Tries what installer/build.sh made for Windows, under Wine: installs it, walks to the receipt, looks at what fails, what is planted and what
# is left behind. Takes half an hour; pictures for somebody to look at lie in target/windows-test/pictures.
# DIST names another folder with such files, PATIENCE how many seconds a busy machine may take for one step.
#   installer/dev/test-windows.sh [CHECK...]    all checks, or some: command_line consoles failures planted portable setup msi technician
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages+=(
  wine wine64 xvfb openbox xdotool imagemagick locales curl jq unzip msitools faketime
  gcc-mingw-w64-x86-64 gcc-mingw-w64-i686 gcc libc6-dev libp11-kit-dev make
  fonts-liberation fonts-dejavu-core
)

dist=${DIST:-$root/target/dist}
work=$root/target/windows-test
pictures=$work/pictures
patience=${PATIENCE:-400}
failed=0
running=()
. "$(dirname "${BASH_SOURCE[0]}")/windows/wine.sh"
. "$(dirname "${BASH_SOURCE[0]}")/windows/walk.sh"
. "$(dirname "${BASH_SOURCE[0]}")/windows/consoles.sh"
. "$(dirname "${BASH_SOURCE[0]}")/windows/installed.sh"

# An accent of code page 1252, blanks, and letters that no Brazilian code page has
folder='Área de Trabalho\João da Silva 日本\Triagem'
programs="$drive/${folder//\\//}"
checks=(command_line consoles failures planted portable setup msi technician)

main() {
  [ $# -eq 0 ] || checks=("$@")
  ensure_tools
  [ -e "$dist/SHA256SUMS" ] || die "nothing to try: first installer/build.sh"
  rm -rf "$work"
  mkdir -p "$pictures"
  trap stop EXIT
  make_module
  start_display
  start_windows
  unpack_programs
  local check
  for check in "${checks[@]}"; do
    say "== $check"
    start_qualitor # that has no ticket of the company yet
    "check_$check"
    wineserver -k || true
  done
  [ $failed -eq 0 ] || die "$failed checks failed"
  say "All passed. Look at the pictures: $pictures"
}

stop() {
  wineserver -k 2>/dev/null || true
  kill "${running[@]}" ${simulator:+"$simulator"} 2>/dev/null || true
}

passed() {
  say "  ok    $*"
}

failed() {
  say "  FAILS $*"
  failed=$((failed + 1))
}

fail() {
  failed "$@"
  exit 1
}

# same WHAT EXPECTED FOUND
same() {
  if [ "$2" = "$3" ]; then passed "$1"; else failed "$1: not '$2' but '$3'"; fi
}

# holds WHAT COMMAND...
holds() {
  local what=$1
  shift
  if "$@"; then passed "$what"; else failed "$what"; fi
}

# gone PATH...: nothing may be there
gone() {
  local path
  for path in "$@"; do
    if [ -e "$path" ]; then failed "left behind: $path"; else passed "nothing is left of ${path#"$drive"}"; fi
  done
}

make_module() {
  make --silent --directory="$root/src/test/native" OUT="$work/module"
  module=$(windows_path "$work/module/faultmodule.dll")
  scenario safesign-blank
}

export JAVA_TOOL_OPTIONS=$java_under_wine

# The fault module plays this scenario from now on.
scenario() {
  export TOKEN_TRIAGE_FAULT_MODULE
  TOKEN_TRIAGE_FAULT_MODULE=$(windows_path "$root/src/test/native/profiles/$1.ini")
}

start_qualitor() {
  local out
  [ -z "${simulator:-}" ] || kill "$simulator"
  exec {out}< <(exec env -u JAVA_TOOL_OPTIONS "$jdk/bin/java" -cp "$programs/app/lib/*" org.tokentriage.Main simulator --port 0 2>/dev/null)
  simulator=$!
  read -r -t 120 qualitor <&"$out" || die "no simulator"
  # As Notepad writes it: lines end with CR LF
  sed -e "s|^address = .*|address = \"$qualitor\"|" -e 's|^# http_hosts = .*|http_hosts = ["127.0.0.1"]|' \
    -e 's|^user = .*|user = "integracao.token"|' "$root/docs/site-profile.sample.toml" | sed 's/$/\r/' >"$work/site.toml"
  profile=$(windows_path "$work/site.toml")
}

unpack_programs() {
  mkdir -p "$work/linux" "$(dirname "$programs")"
  tar -xf "$dist"/*-linux-x64.tar.xz --strip-components=1 -C "$work/linux"
  unzip -q "$dist"/*-portable.zip -d "$work/portable"
  version=$(basename "$dist"/*-portable.zip | sed 's/^TokenTriage-\(.*\)-windows-.*/\1/')
  mv "$work"/portable/* "$programs"
  program_path="C:\\$folder"
}

scan() {
  console "$program_path\\token-triage.exe" scan --module "$module" "$@" </dev/null 2>"$work/err" || code=$?
}

check_command_line() {
  local code=0
  scan --json >"$work/windows.json"
  same "exit code of a scan" 0 "$code"
  TOKEN_TRIAGE_FAULT_MODULE=$root/src/test/native/profiles/safesign-blank.ini \
    JAVA_TOOL_OPTIONS=-Dtokentriage.worker.variables=TOKEN_TRIAGE_FAULT_MODULE \
    "$work/linux/token-triage" scan --json --module "$work/module/libfaultmodule.so" >"$work/linux.json" 2>"$work/linux.err"
  same "Windows' document is Linux's, but for the module's path" \
    "$(jq -S 'del(.module.path)' "$work/linux.json")" "$(tr -d '\r' <"$work/windows.json" | jq -S 'del(.module.path)')"
  code=0
  console "$program_path\\token-triage.exe" scan --nonsense </dev/null >/dev/null 2>&1 || code=$?
  same "exit code of a usage error" 64 "$code"
  cp "$work/module/faultmodule.dll" "$drive/Área de Trabalho/módulo 日本.dll"
  code=0
  module='C:\Área de Trabalho\módulo 日本.dll' scan >"$work/accents.txt"
  same "a module in a folder with accents is read" "0 1" "$code $(grep -c 'Token em branco' "$work/accents.txt")"
  (cd "$drive/windows" && console "$program_path\\token-triage.exe" doctor --module "$module" --out relatório.txt </dev/null >/dev/null 2>&1) || true
  holds "a file goes to the current folder" [ -s "$drive/windows/relatório.txt" ]
}

# What cannot be read is told with its problem's number and ends with the code of docs/cli.md: problem NAME EXPECTED MODULE
problem() {
  local code=0
  module=$3 scan >/dev/null
  same "$1" "$2" "$(grep -a -o 'TK-[0-9]*' "$work/err" | head -n 1)"
  [ "$code" -ne 0 ] || failed "$1: exit code 0"
}

check_failures() {
  printf 'isto não é uma biblioteca\r\n' >"$work/texto.dll"
  echo 'int __stdcall DllMain(void *a, unsigned b, void *c) { (void)a; (void)b; (void)c; return 1; }' |
    i686-w64-mingw32-gcc -shared -x c -o "$work/32bits.dll" -
  echo 'int other(void) { return 1; }' | x86_64-w64-mingw32-gcc -shared -x c -o "$work/outra.dll" -
  problem "32 bits" TK-102 "$(windows_path "$work/32bits.dll")"
  problem "missing" TK-103 'C:\não existe.dll'
  problem "no library" TK-105 "$(windows_path "$work/texto.dll")"
  problem "no PKCS#11 library" TK-105 "$(windows_path "$work/outra.dll")"
  scenario failures/crash-in-get-slot-list
  problem "crash" TK-303 "$module"
  scenario failures/hang-in-initialize
  problem "hang" TK-304 "$module"
  scenario safesign-blank
}

# Libraries of the system's names, in the current folder and beside the program; programs in the current folder.
check_planted() {
  local name here="$drive/Baixados"
  plant_libraries "$here" "$programs"
  (cd "$here" && scan >/dev/null && console "$program_path\\token-triage.exe" doctor --module "$module" </dev/null >/dev/null 2>&1) || true
  nothing_planted "no planted library is loaded"
  x86_64-w64-mingw32-gcc -DPROGRAM -o "$work/planted.exe" "$root/installer/dev/windows/planted.c"
  for name in reg pnputil whoami java; do
    cp "$work/planted.exe" "$here/$name.exe"
  done
  (cd "$here" && console "$program_path\\token-triage.exe" doctor --module "$module" </dev/null >/dev/null 2>&1) || true
  nothing_planted "no planted program is run"
  rm -rf "$programs"/*.dll "$here"
}

# plant_libraries FOLDER...
plant_libraries() {
  local folder name
  x86_64-w64-mingw32-gcc -shared -o "$work/planted.dll" "$root/installer/dev/windows/planted.c"
  for folder in "$@"; do
    mkdir -p "$folder"
    for name in version winmm dwmapi uxtheme d3d9 dwrite winscard cryptbase wtsapi32 iphlpapi vcruntime140 msvcp140 jvm jli java; do
      cp "$work/planted.dll" "$folder/$name.dll"
    done
  done
  rm -f "$drive/planted.txt"
}

# nothing_planted WHAT
nothing_planted() {
  same "$1" "" "$(cat "$drive/planted.txt" 2>/dev/null)"
}

check_portable() {
  walk portable "$program_path\\TokenTriage.exe" --module "$module" --profile "$profile"
  close_window
}

main "$@"

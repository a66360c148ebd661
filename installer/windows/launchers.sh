#!/usr/bin/env bash
# Compiles the launchers: launchers.sh FOLDER [agent|customer]
# into FOLDER, where the program is, and FOLDER/runtime/bin. On a customer's computer there is no command line.
# shellcheck source-path=SCRIPTDIR disable=SC2154 # ensure_jdk sets jdk
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sources=$here/launcher
objects=$work/launcher
# The commas are the linker's.
# shellcheck disable=SC2054
flags=(
  -std=gnu17 -Os -s -municode
  -Wall -Wextra -Werror -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wshadow
  -D_WIN32_WINNT=0x0A00
  -Wl,--no-insert-timestamp -Wl,--dynamicbase -Wl,--nxcompat -Wl,--high-entropy-va
)
common=("$sources"/{complaint,folder,options,machine}.c)

main() {
  ensure_jdk
  mkdir -p "$objects"
  make_icon
  compile "$1/runtime/bin/java.exe" worker.c -DWORKER
  case ${2:-agent} in
    agent)
      compile "$1/TokenTriage.exe" program.c -DWINDOW -mwindows
      compile "$1/token-triage.exe" program.c
      ;;
    customer) compile "$1/TokenTriage.exe" program.c -DWINDOW -DCUSTOMER -mwindows ;;
    *) die "neither agent nor customer: $2" ;;
  esac
}

make_icon() {
  local pictures=$root/src/main/resources/org/tokentriage/ui/window
  icotool --create --output="$objects/icon.ico" "$pictures"/icon-{16,32,48}.png --raw="$pictures/icon-256.png"
}

# compile FILE SOURCE FLAG...
compile() {
  local file=$1 source=$2
  shift 2
  local numbers=${version//./,},0
  printf '#define FILE_NAME "%s"\n#define VERSION_TEXT "%s"\n#define VERSION_NUMBERS %s\n' \
    "$(basename "$file")" "$version" "$numbers" >"$objects/version.h"
  x86_64-w64-mingw32-windres --include-dir="$objects" --include-dir="$sources" "$sources/launcher.rc" -O coff "$objects/resources.o"
  # The types of Windows x64 are those of JNI, whose Linux header has nothing else in it.
  x86_64-w64-mingw32-gcc "${flags[@]}" "$@" -isystem "$jdk/include" -isystem "$jdk/include/linux" \
    -o "$file" "$sources/$source" "${common[@]}" "$objects/resources.o"
}

main "$@"

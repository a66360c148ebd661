#!/usr/bin/env bash
# Lays out the program for Windows x64: folder.sh APP JRE FOLDER
# APP is target/app with JavaFX for Windows, JRE the Java runtime for Windows.
# shellcheck source-path=SCRIPTDIR disable=SC2154 # ensure_jdk sets jdk
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

main() {
  local app=$1 jre=$2 folder=$3
  ensure_jdk
  rm -rf "$folder"
  mkdir -p "$folder"/app/{lib,native,fx/lib,fx/bin}
  lay_out_app "$app" "$folder/app"
  lay_out_runtime "$jre" "$folder/runtime"
  cp "$root/LICENSE" "$folder/LICENSE.txt"
  cp "$root/docs/notices.md" "$folder/NOTICES.md"
  "$here/launchers.sh" "$folder"
  settle "$folder"
}

lay_out_app() {
  cp "$1"/lib/*.jar "$2/lib"
  cp -r "$1/native/windows-x86_64" "$2/native"
  without_natives "$2"/lib/ipkcs11wrapper-*.jar 'natives/*'
  without_natives "$2"/lib/jna-[0-9]*.jar '*/libjnidispatch.*' '*/jnidispatch.dll'
  cp "$1"/fx/*.jar "$2/fx/lib"
  local jar
  for jar in "$2"/fx/lib/*.jar; do
    unzip -qoj "$jar" '*.dll' -d "$2/fx/bin" 2>/dev/null || [ $? -eq 11 ] # none in this jar
    without_natives "$jar" '*.dll'
  done
  plain_jars "$2"/lib/*.jar "$2"/fx/lib/*.jar
  # Part of Windows, or of the runtime, which has loaded them before
  rm -f "$2"/fx/bin/{api-ms-win-*,ucrtbase,vcruntime140*,msvcp140*}.dll
}

# Without tools, without what only debuggers, compilers, AWT and older versions of Windows use, and with one archive of classes: the other
# is for heaps above 32 GB.
lay_out_runtime() {
  cp -r "$1" "$2"
  find "$2/bin" -name '*.exe' -delete
  rm -f "$2"/bin/server/classes_nocoops.jsa "$2"/lib/{jvm.lib,jawt.lib,classlist,jrt-fs.jar}
  rm -f "$2"/bin/{jdwp,dt_socket,instrument,management_agent,jsvml}.dll "$2"/bin/{api-ms-win-*,ucrtbase}.dll
  rm -f "$2"/bin/{awt,fontmanager,freetype,javajpeg,jsound,lcms,mlib_image,splashscreen,javaaccessbridge,windowsaccessbridge-64}.dll
}

main "$@"

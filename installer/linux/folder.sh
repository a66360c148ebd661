#!/usr/bin/env bash
# Lays out the program for Linux x64: folder.sh APP FOLDER
# APP is target/app with JavaFX for Linux.
# shellcheck source-path=SCRIPTDIR disable=SC2154 # ensure_jdk sets jdk
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# What the program and its libraries use, and the charsets, locales and algorithms that are found by name
modules=(
  java.base java.datatransfer java.desktop java.logging java.management java.naming java.net.http java.scripting
  java.security.jgss java.smartcardio java.sql java.xml
  jdk.charsets jdk.crypto.cryptoki jdk.crypto.ec jdk.httpserver jdk.localedata jdk.net jdk.unsupported jdk.zipfs
  javafx.controls
)

main() {
  local app=$1 folder=$2
  ensure_jdk
  rm -rf "$folder"
  mkdir -p "$folder/app/native"
  link_runtime "$app/fx" "$folder/runtime"
  cp -r "$app/lib" "$folder/app"
  cp -r "$app/native/linux-x86_64" "$folder/app/native"
  without_natives "$folder"/app/lib/ipkcs11wrapper-*.jar 'natives/*'
  without_natives "$folder"/app/lib/jna-[0-9]*.jar '*/libjnidispatch.*' '*/jnidispatch.dll'
  plain_jars "$folder"/app/lib/*.jar
  cp "$here/token-triage" "$folder"
  cp "$root/LICENSE" "$folder/LICENSE.txt"
  cp "$root/docs/notices.md" "$folder/NOTICES.md"
  settle "$folder"
}

# JavaFX is part of it, with its libraries where the machine's own are: else they are unpacked into the user's home. Not compressed: a
# package compresses better as a whole, and a program starts sooner.
link_runtime() {
  "$jdk/bin/jlink" --module-path "$1" --add-modules "$(IFS=, && echo "${modules[*]}")" --include-locales pt-BR,en \
    --strip-debug --no-header-files --no-man-pages --compress zip-0 --output "$2"
  unzip -qoj "$1"/javafx-graphics-*-linux.jar '*.so' -d "$2/lib"
  find "$2/bin" -type f ! -name java -delete
  rm -f "$2"/lib/lib{awt,awt_headless,awt_xawt,jawt,fontmanager,freetype,javajpeg,jsound,lcms,mlib_image,splashscreen}.so # AWT's
  "$2/bin/java" -Xshare:dump -XX:+UseSerialGC >/dev/null
}

main "$@"

#!/usr/bin/env bash
# Packs the program for Windows: packages.sh FOLDER [PROFILE]
# into a zip, a setup for one user, a package for all users and a single file for technicians, which takes the site profile with it.
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
name=TokenTriage-$version-windows-x64
icon=$work/launcher/icon.ico

main() {
  local folder=$1 profile=${2:-}
  pack_zip "$folder" "$dist/$name-portable.zip"
  pack_setup "$folder" "$dist/$name-setup.exe"
  pack_msi "$folder" "$dist/$name.msi"
  make_technicians "$folder" "$profile" "$work/technician"
  pack_technicians "$work/technician" "$dist/$name-tecnico.exe"
}

pack_zip() {
  say "Packing $(basename "$2") ..."
  rm -f "$2"
  ln -sfn "$1" "$work/TokenTriage"
  (cd "$work" && find TokenTriage/ -type f | LC_ALL=C sort | gently zip -q -9 -X "$2" -@)
}

pack_setup() {
  make_nsis setup.nsi "$1" "$2"
}

make_technicians() {
  rm -rf "$3"
  cp -r "$1" "$3"
  rm "$3/token-triage.exe"
  "$here/launchers.sh" "$3" customer
  [ -z "$2" ] || cp "$2" "$3/site.toml"
  settle "$3"
}

pack_technicians() {
  make_nsis technician.nsi "$1" "$2"
}

# make_nsis SCRIPT FOLDER FILE
make_nsis() {
  say "Packing $(basename "$3") ..."
  local sign=()
  [ -z "${SIGN_KEY:-}" ] || sign=(-DSIGN="$here/sign.sh")
  gently makensis -V2 -WX -DFOLDER="$2" -DICON="$icon" -DVERSION="$version" "${sign[@]}" -DOUT="$3" "$here/$1"
  "$here/sign.sh" "$3"
}

pack_msi() {
  say "Packing $(basename "$2") ..."
  local folder=$work/msi
  rm -rf "$folder"
  mkdir "$folder"
  cp -r "$1" "$folder/program" # wixl takes no path from the root
  settle "$folder/program"
  cp "$icon" "$folder"
  x86_64-w64-mingw32-gcc -std=gnu17 -Os -s -Wall -Wextra -Werror -D_WIN32_WINNT=0x0A00 -shared -Wl,--no-insert-timestamp \
    -o "$folder/look.dll" "$here/running.c" "$here/missing.c" -lmsi
  touch -d "@$SOURCE_DATE_EPOCH" "$folder"/*.*
  (cd "$folder" && make_msi program.msi)
  mv "$folder/program.msi" "$2"
  "$here/sign.sh" "$2"
}

# One version is one product; other contents are another package. wixl warns of what it does not need.
make_msi() {
  local product package
  product=$(uuid "product $version")
  package=$(uuid "package $(find program -type f -exec sha256sum {} + | LC_ALL=C sort -k 2 | sha256sum)")
  find program -type f | LC_ALL=C sort |
    wixl-heat -p program/ --directory-ref INSTALLDIR --component-group Files --var var.Folder --win64 |
    number_folders >files.wxs
  at_that_time wixl -a x64 -D Folder=program -D Win64=yes -D Version="$version" -D Product="$product" \
    -o "$1" "$here/product.wxs" files.wxs 2>wixl.log || die "wixl: $(cat wixl.log)"
  complete_msi "$1"
  at_that_time msibuild "$1" -s "Installation Database" "Token Triage" "x64;1046" "{$package}"
}

# wixl-heat names folders by chance.
number_folders() {
  awk '/<Directory / { sub(/"dir[0-9A-F]+"/, "\"folder" ++n "\"") } 1'
}

# The package says when it was made.
at_that_time() {
  gently faketime -f "@$(date -u -d "@$SOURCE_DATE_EPOCH" '+%Y-%m-%d %H:%M:%S')" "$@"
}

# A name's UUID, of version 8: uuid NAME
uuid() {
  printf '%s' "token-triage $1" | sha256sum | tr a-f A-F | sed -E 's/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/\1-\2-8\3-8\4-\5/'
}

# A folder that holds only folders belongs to no component, and would stay behind: remove_folders MSI prints queries.
remove_folders() {
  local folder
  msiinfo export "$1" Directory | awk '$1 ~ /^(folder[0-9]+|INSTALLDIR)$/ { print $1 }' | while read -r folder; do
    printf "INSERT INTO CreateFolder (Directory_, Component_) VALUES ('%s', 'MenuEntry')\n" "$folder"
  done
}

# What wixl has no words for. One query, one argument.
complete_msi() {
  local queries
  mapfile -t queries < <(remove_folders "$1" && grep -v -e '^--' -e '^$' "$here/product.sql")
  msibuild "$1" -q "${queries[@]}"
}

main "$@"

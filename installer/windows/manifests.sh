#!/usr/bin/env bash
# Fills in the manifests for winget and Chocolatey: manifests.sh ADDRESS
# ADDRESS is where the files of target/dist are downloaded from, such as https://downloads.example.com/token-triage. They lie in target/manifests.
# shellcheck source-path=SCRIPTDIR disable=SC2034 # lib.sh reads packages
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

packages=(msitools)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
name=TokenTriage-$version-windows-x64
made=$root/target/manifests

main() {
  [ $# -eq 1 ] || die "where are the files downloaded from? See the head of $0"
  [ -e "$dist/$name.msi" ] || die "nothing to be downloaded: first installer/build.sh"
  ensure_packages
  rm -rf "$made"
  mkdir -p "$made"
  cp -r "$here"/{winget,chocolatey} "$made"
  find "$made" -type f -exec sed -i -e "s|@VERSION@|$version|" -e "s|@ADDRESS@|${1%/}|" \
    -e "s|@MSI@|$(checksum "$name.msi")|" -e "s|@SETUP@|$(checksum "$name-setup.exe")|" -e "s|@PRODUCT@|$(product)|" {} +
  say "Look at $made"
}

checksum() {
  sha256sum "$dist/$1" | cut -d ' ' -f 1
}

# The code by which Windows knows this version of the package
product() {
  msiinfo export "$dist/$name.msi" Property | sed -n 's/^ProductCode\t\([^\r]*\).*/\1/p'
}

main "$@"

#!/usr/bin/env bash
# Packs the program for Linux: packages.sh FOLDER
# into a package for Debian and Ubuntu, which runs no script of ours on installing, and an archive for the others.
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
id=org.tokentriage.TokenTriage

main() {
  pack_tar "$1" "$dist/token-triage-$version-linux-x64.tar.xz"
  pack_deb "$1" "$dist/token-triage_${version}_amd64.deb"
}

pack_tar() {
  say "Packing $(basename "$2") ..."
  tar --create --sort=name --owner=0 --group=0 --numeric-owner --directory="$(dirname "$1")" \
    --transform="s|^$(basename "$1")|token-triage-$version|" "$(basename "$1")" | gently xz -9 -T1 >"$2"
}

pack_deb() {
  say "Packing $(basename "$2") ..."
  local stage=$work/deb share=$work/deb/usr/share
  rm -rf "$stage"
  mkdir -p "$stage"/{DEBIAN,usr/bin,usr/lib} "$share"/{applications,metainfo,doc/token-triage,lintian/overrides}
  cp -r "$1" "$stage/usr/lib/token-triage"
  ln -s ../lib/token-triage/token-triage "$stage/usr/bin/token-triage"
  # The Java runtime and JavaFX as their makers built them
  printf 'token-triage: %s\n' embedded-library unstripped-binary-or-object >"$share/lintian/overrides/token-triage"
  cp "$here/$id.desktop" "$share/applications"
  fill_in <"$here/$id.metainfo.xml.in" >"$share/metainfo/$id.metainfo.xml"
  put_icons "$share/icons/hicolor"
  put_documents "$share/doc/token-triage"
  settle "$stage"
  fill_in <"$here/control.in" >"$stage/DEBIAN/control"
  touch -d "@$SOURCE_DATE_EPOCH" "$stage/DEBIAN/control" "$stage/DEBIAN"
  gently dpkg-deb --root-owner-group -Zxz -z9 --build "$stage" "$2" >/dev/null
}

fill_in() {
  sed -e "s|@VERSION@|$version|" -e "s|@DATE@|$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)|" \
    -e "s|@SIZE@|$(du -sk --apparent-size "$work/deb" | cut -f 1)|"
}

put_icons() {
  local size
  for size in 16 32 48 256; do
    install -D -m 644 "$root/src/main/resources/org/tokentriage/ui/window/icon-$size.png" "$1/${size}x$size/apps/$id.png"
  done
}

# As Debian's policy wants them: where the licences are, and what changed.
put_documents() {
  {
    printf 'Token Triage is under the Apache License 2.0: /usr/share/common-licenses/Apache-2.0\n\n'
    cat "$root/docs/notices.md"
  } >"$1/copyright"
  printf 'token-triage (%s) stable; urgency=medium\n\n  * See docs/CHANGELOG.md in the sources.\n\n -- Token Triage <token-triage@example.org>  %s\n' \
    "$version" "$(date -R -u -d "@$SOURCE_DATE_EPOCH")" | gzip -9 -n >"$1/changelog.gz"
}

main "$@"

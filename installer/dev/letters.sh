#!/usr/bin/env bash
# Makes the letters that protocols are set in, from Inter as the registry of npm serves it: Latin, Greek and Cyrillic, no hints, no features.
# Needs npm and pyftsubset (Debian: fonttools).
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @expo-google-fonts/inter@0.4.2 >/dev/null
tar xzf expo-google-fonts-inter-0.4.2.tgz
letters=U+0020-007E,U+00A0-017F,U+0192,U+0218-021B,U+0370-03FF,U+0400-045F,U+0490-0491,U+1E9E,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030
letters+=,U+2032,U+2033,U+2039,U+203A,U+20AC,U+2116,U+2122,U+2190-2193,U+2212,U+25A1,U+FFFD
for weight in 400Regular:Inter-Regular 600SemiBold:Inter-SemiBold; do
  pyftsubset "package/${weight%%:*}/Inter_${weight%%:*}.ttf" --unicodes="$letters" --layout-features='' --no-hinting --desubroutinize \
    --drop-tables+=GSUB,GPOS,GDEF,STAT,meta,DSIG,gasp --name-IDs=0,1,2,4,6,13,14 --no-glyph-names --notdef-outline \
    --output-file="$here/src/main/resources/org/tokentriage/pdf/${weight##*:}.ttf"
done

#!/usr/bin/env bash
# Signs a file for Windows in place: sign.sh FILE
# Does nothing unless SIGN_KEY and SIGN_CERTIFICATE name files in PEM. SIGN_TIMESTAMP is the address of a time stamp service; without it
# a signature ends with its certificate.
set -euo pipefail

[ -n "${SIGN_KEY:-}" ] || exit 0
stamp=()
[ -z "${SIGN_TIMESTAMP:-}" ] || stamp=(-ts "$SIGN_TIMESTAMP")
osslsigncode sign -h sha256 -certs "$SIGN_CERTIFICATE" -key "$SIGN_KEY" -n "Triagem de Token" "${stamp[@]}" \
  -in "$1" -out "$1.signed" >/dev/null
mv "$1.signed" "$1"

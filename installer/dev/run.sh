#!/usr/bin/env bash
# Builds the program if its sources changed and runs it against SoftHSM tokens.
#   installer/dev/run.sh            the wizard and a Qualitor simulator; without a display, a walk through both
#   installer/dev/run.sh ARGUMENT...   the program itself, such as: scan --json --module /usr/lib/softhsm/libsofthsm2.so
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

dev=$root/target/dev
module=/usr/lib/softhsm/libsofthsm2.so
running=()

main() {
  ensure_tools
  build_if_stale
  "$root/installer/dev/tokens.sh" "$dev/softhsm"
  [ $# -gt 0 ] && [ -n "${SOFTHSM2_CONF:-}" ] || export SOFTHSM2_CONF=$dev/softhsm/softhsm2.conf
  [ $# -eq 0 ] || exec_program "$@"

  trap stop EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  start exec_program simulator --port 0
  write_site "$line"
  if [ -n "${DISPLAY:-}" ]; then
    attend open_wizard
  else
    start exec Xvfb -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp
    export DISPLAY=:$line
    attend walk_through
  fi
}

build_if_stale() {
  [ -z "$(find "$root/pom.xml" "$root/src" -newer "$dev/built" 2>&1 | head -n 1)" ] && return
  say "Building ..."
  (cd "$root" && mvn -q -B -ntp package -DskipTests) >&2
  mkdir -p "$dev"
  touch "$dev/built"
}

# Starts a command that ends with us; its first line goes to $line.
start() {
  local out
  exec {out}< <("$@" </dev/null)
  running+=($!)
  read -r -t 60 line <&"$out" || die "did not start: $*"
}

# Runs a command to its end, but leaves it at once when we are told to stop.
attend() {
  "$@" &
  running+=($!)
  wait $!
}

stop() {
  kill "${running[@]}" 2>/dev/null || true
  wait
}

# The site profile of this run: the documented one, with the simulator as its Qualitor.
write_site() {
  sed -e "s|^address = .*|address = \"$1\"|" \
    -e 's|^# http_hosts = .*|http_hosts = ["127.0.0.1"]|' \
    -e 's|^user = .*|user = "integracao.token"|' \
    "$root/docs/site-profile.sample.toml" >"$dev/site.toml"
}

open_wizard() {
  exec_program --module "$module" --profile "$dev/site.toml"
}

walk_through() {
  rm -rf "$root/target/walkthrough"
  exec_java "$root/target/test-classes:$app/lib/*" -Dprism.order=sw org.tokentriage.e2e.Walkthrough \
    "$module" "$dev/site.toml" BLANK 'S3nha&Ficticia' "$root/target/walkthrough"
}

main "$@"

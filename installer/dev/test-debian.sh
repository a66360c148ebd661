#!/usr/bin/env bash
# Tries what installer/build.sh made for Debian on a bare system in a folder, as root: what lintian says, installed, started on the command
# line and in a window, removed, purged. A picture for somebody to look at lies in target/debian-test.
# DIST names another folder with such files.
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages=(debootstrap debian-archive-keyring lintian xvfb xdotool imagemagick)

dist=${DIST:-$root/target/dist}
work=$root/target/debian-test
system=$work/system

main() {
  [ "$(id -u)" -eq 0 ] || die "only root can make a system in a folder: sudo $0"
  ensure_packages
  mkdir -p "$work"
  trap stop EXIT
  lintian --fail-on error "$dist"/*.deb >"$work/lintian.txt" || die "lintian: $(grep '^E' "$work/lintian.txt")"
  make_system
  list_files >"$work/before.txt"
  cp "$dist"/*.deb "$system/root/token-triage.deb"
  inside apt-get -qq install --no-install-recommends -y /root/token-triage.deb
  try_command
  try_window
  inside apt-get -qq remove -y token-triage
  inside dpkg --purge token-triage # has nothing left to do
  inside apt-get -qq autoremove --purge -y
  list_files >"$work/after.txt"
  diff "$work/before.txt" "$work/after.txt" >&2 || die "left behind"
  say "All passed. Look at $work/window.png"
}

stop() {
  [ $? -eq 0 ] || say "It said: $work/log.txt"
  kill ${display:+"$display"} 2>/dev/null || true
  umount "$system/tmp/.X11-unix" "$system/proc" 2>/dev/null || true
}

inside() {
  chroot "$system" env -i PATH=/usr/sbin:/usr/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" >>"$work/log.txt" 2>&1
}

make_system() {
  rm -rf "$system"
  debootstrap --variant=minbase "${SUITE:-bookworm}" "$system" >"$work/log.txt"
  mount -t proc proc "$system/proc"
}

# All that a package may bring but settings; elsewhere its dependencies' scripts write as well.
list_files() {
  find "$system/usr" "$system/opt" | sort
}

# No library of SafeSign is there: 3 says so.
try_command() {
  local code=0
  inside token-triage --version
  inside token-triage scan --json || code=$?
  [ $code -eq 3 ] || die "exit code of a scan without a library: $code"
}

try_window() {
  local number line since=$SECONDS
  exec {number}< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -nolisten tcp 2>/dev/null)
  display=$!
  read -r -t 60 line <&"$number" || die "no display"
  mkdir -p "$system/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
  inside DISPLAY=":$line" token-triage &
  until DISPLAY=:$line xdotool search --onlyvisible --name 'Triagem de Token|Token Triage' >/dev/null 2>&1; do
    [ $((SECONDS - since)) -lt 120 ] || die "no window within two minutes"
    sleep 1
  done
  sleep 15 # for whoever looks at the picture
  DISPLAY=:$line import -window root "$work/window.png"
  kill "$display"
  wait || true
}

main "$@"

# shellcheck shell=bash
# What the scripts beside it share: a developer's tools, and the command that starts the program.
# Speaks on stderr only, for stdout belongs to the program.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
app=$root/target/app

packages=(
  maven
  softhsm2 opensc gnutls-bin openssl
  xvfb xauth libgtk-3-0 libgl1 libxtst6 libxxf86vm1
  fonts-inter fonts-dejavu-core
)

say() { printf '%s\n' "$*" >&2; }

die() {
  say "error: $*"
  exit 1
}

# Installs what is missing and sets $jdk. Does nothing when all is there.
ensure_tools() {
  ensure_packages
  ensure_jdk
}

ensure_packages() {
  command -v dpkg-query >/dev/null || die "neither Debian nor Ubuntu: these scripts cannot install ${packages[*]}"
  local package missing=()
  for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

install_packages() {
  local get=(apt-get -qq -o DPkg::Lock::Timeout=120) log
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "packages are missing and there is no sudo; as root: apt-get install $*"
    get=(sudo "${get[@]}")
  fi
  say "Installing $* ..."
  log=$(mktemp)
  if ! { "${get[@]}" update && "${get[@]}" install --no-install-recommends -y "$@"; } >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    die "could not install $* (the whole log: $log)"
  fi
  rm "$log"
}

# Its modules work only while its daemon runs.
start_opencryptoki() {
  pgrep -x pkcsslotd >/dev/null && return
  as_root mkdir -p /var/lock/opencryptoki
  as_root pkcsslotd >&2
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

ensure_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$home/bin/javac" ] || continue
    [ "$(java_version "$home")" -ge 25 ] || continue
    jdk=$home
    return
  done
  die "no JDK 25 or newer in JAVA_HOME or /usr/lib/jvm. Install openjdk-25-jdk where apt has it," \
    "else Eclipse Temurin (https://adoptium.net/installation/linux/), and run this again."
}

java_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | grep . || echo 0
}

# Becomes the program: exec_program ARGUMENT...
exec_program() {
  exec_java "$app/lib/*" org.tokentriage.Main "$@"
}

# Becomes a Java program that sees the app's libraries: exec_java CLASS_PATH MAIN_CLASS ARGUMENT...
exec_java() {
  local class_path=$1
  shift
  export PKCS11_USE_240_ONLY=true FONTCONFIG_FILE=$root/installer/dev/fonts.conf
  local temporary=$root/target/dev/data/tmp/$BASHPID
  mkdir -p "$temporary"
  exec "$jdk/bin/java" \
    --module-path "$app/fx" --add-modules javafx.controls \
    --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -XX:-CreateCoredumpOnCrash \
    -Dtokentriage.native="$app/native" -Dtokentriage.data="$root/target/dev/data" \
    -Djava.io.tmpdir="$temporary" \
    -cp "$class_path" "$@"
}

# shellcheck shell=bash disable=SC2034 # variables are for whoever reads this file
# What the scripts that build the files given out share, beside what all scripts do.
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/dev/lib.sh"

packages=(maven jq unzip zip)

# What is given out, and what is only needed on the way
dist=$root/target/dist
work=$root/target/installer

version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$root/pom.xml" | head -n 1)
version=${version%-SNAPSHOT}

# Every file is as old as the sources say: the same sources give the same bytes.
SOURCE_DATE_EPOCH=$(date -u +%s -d "$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' "$root/pom.xml")")
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
umask 022

# Compressing takes minutes of processor, which somebody may need.
gently() {
  nice -n 10 "$@"
}

# Gives every file below a folder the age and the rights that it has on every machine.
settle() {
  find "$1" -type d -exec chmod 755 {} + -o -type f ! -perm -100 -exec chmod 644 {} + -o -type f -exec chmod 755 {} +
  find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# Takes the native libraries out of a jar: those of this platform lie beside it, the others nobody needs. without_natives JAR PATTERN...
without_natives() {
  zip -q -d "$@" >/dev/null || [ $? -eq 12 ] # nothing to do
}

# Takes the compression out of jars, which whatever packs them does better: plain_jars JAR...
plain_jars() {
  "$jdk/bin/java" "$root/installer/Plain.java" "$@"
}

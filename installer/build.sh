#!/usr/bin/env bash
# Builds every file that is given out, into target/dist, with its list of components and all their checksums. Installs what is missing.
#   installer/build.sh [windows|linux] [-DNAME=VALUE...]
#     -Dwin.jre=FOLDER|ZIP      another Java runtime for Windows x64, 21 or newer, such as Temurin's newest JRE
#     -Dwin.jre.sha256=HEX      the checksum of the zip
#     -Dtechnician.profile=FILE the site profile in the single file for technicians
# SIGN_KEY and SIGN_CERTIFICATE in the environment: installer/windows/sign.sh
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages+=(faketime gcc-mingw-w64-x86-64 icoutils msitools nsis osslsigncode wixl) # Windows
packages+=(binutils dpkg xz-utils)                                                # Linux

here=$root/installer
jre=
jre_sum=
jre_source=org.sonarsource.scanner.cli:sonar-scanner-cli:8.1.0.6389:zip:windows-x64
jre_source_sum=73f0e71928673d5b2f39bb86213342a30e51a14c8eec345164016bb29c8df8ee
profile=
platforms=(windows linux)
compiled=() # what spares Maven the compiler, once it has run

main() {
  read_arguments "$@"
  ensure_tools
  export JAVA_HOME=$jdk MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" # Maven's libraries make Java 25 complain
  rm -rf "$dist" "$work"
  mkdir -p "$dist" "$work"
  cd "$root"
  local platform
  for platform in "${platforms[@]}"; do
    "build_$platform"
  done
  list_components
  (cd "$dist" && sha256sum -- * >SHA256SUMS)
  ls -l "$dist" >&2
}

read_arguments() {
  local argument
  for argument in "$@"; do
    case $argument in
      windows | linux) platforms=("$argument") ;;
      -Dwin.jre=*) jre=$(realpath "${argument#*=}") ;;
      -Dwin.jre.sha256=*) jre_sum=${argument#*=} ;;
      -Dtechnician.profile=*) profile=$(realpath "${argument#*=}") ;;
      *) die "what is $argument? See the head of $0" ;;
    esac
  done
}

# Linux comes last: what is left in target/app is for developers.
build_windows() {
  build_app win
  find_jre "$work/jre"
  "$here/windows/folder.sh" target/app "$work/jre" "$work/windows"
  "$here/windows/packages.sh" "$work/windows" "$profile"
}

build_linux() {
  build_app linux
  "$here/linux/folder.sh" target/app "$work/linux"
  "$here/linux/packages.sh" "$work/linux"
}

# build_app PLATFORM, as JavaFX names it: JavaFX's own classes are not the same for each, but ours are
build_app() {
  say "Building for $1 ..."
  maven package -Dmaven.test.skip=true -Djavafx.platform="$1" "${compiled[@]}"
  compiled=(-Dmaven.main.skip=true)
  maven org.cyclonedx:cyclonedx-maven-plugin:makeBom -Djavafx.platform="$1" -DoutputDirectory="$work/bom-$1"
}

# Without the end of colours that it never began, which Maven writes even into a file
maven() {
  mvn -q -B -ntp "$@" 2>&1 | sed 's/\x1B\[0m//g' >&2
}

# Lays the Java runtime for Windows into a folder.
find_jre() {
  if [ -d "$jre" ]; then
    cp -r "$jre" "$1"
  elif [ -n "$jre" ]; then
    [ -n "$jre_sum" ] || die "-Dwin.jre.sha256 must say what $jre is"
    unpack_jre "$jre" "$jre_sum" "$1"
  else
    maven dependency:copy -Dartifact="$jre_source" -DoutputDirectory="$work/download"
    unpack_jre "$work"/download/*.zip "$jre_source_sum" "$1"
  fi
  [ -e "$1/bin/server/jvm.dll" ] || die "no Java runtime for Windows: ${jre:-$jre_source}"
}

# unpack_jre ZIP SUM FOLDER: what lies in the zip where release, bin and lib do
unpack_jre() {
  echo "$2  $1" | sha256sum --check --quiet >&2 || die "$1 is not what it should be"
  unzip -q "$1" -d "$3.zip"
  local release
  release=$(find "$3.zip" -name release -printf '%h\n' -quit)
  mv "$release" "$3"
  rm -rf "$3.zip"
}

# Puts beside each file what is in it: the libraries, as Maven knows them, and the Java runtime.
list_components() {
  local file
  for file in "$dist"/*; do
    case $file in
      *windows*) components win "$work/windows/runtime" >"$file.cdx.json" ;;
      *) components linux "$work/linux/runtime" >"$file.cdx.json" ;;
    esac
  done
}

# components PLATFORM RUNTIME
components() {
  jq --arg version "$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$2/release")" \
    --arg maker "$(sed -n 's/^IMPLEMENTOR="\(.*\)"/\1/p' "$2/release")" \
    '.components += [{
      type: "platform", name: "Java runtime", version: $version, publisher: $maker,
      licenses: [{license: {name: "GPL-2.0-only WITH Classpath-exception-2.0"}}]
    }]' "$work/bom-$1/bom.json"
}

main "$@"

# shellcheck shell=bash disable=SC2034,SC2154
# For test-windows.sh: a Windows of our own that speaks Brazilian Portuguese (ANSI 1252, OEM 850), on a display of its own.

prefix=$work/prefix
# Fonts come from the prefix alone, not from the host.
export FONTCONFIG_FILE=$work/fonts.conf
export WINEPREFIX=$prefix WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
drive=$prefix/drive_c
home="$drive/users/$(id -un)"
temp="$home/Temp"

start_display() {
  local number
  exec {number}< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -nolisten tcp 2>/dev/null)
  running+=($!)
  read -r -t 60 line <&"$number" || die "no display"
  export DISPLAY=:$line
  env -u FONTCONFIG_FILE openbox >/dev/null 2>&1 & # its title has the host's font
  running+=($!)
}

start_windows() {
  [ "$(locale -a | grep -c '^pt_BR.utf8$')" -eq 1 ] || as_root localedef -i pt_BR -f UTF-8 pt_BR.UTF-8
  export LC_ALL=pt_BR.UTF-8
  unset TERM # else the program takes a pipe for a terminal
  rm -rf "$prefix"
  printf '<fontconfig><dir>%s</dir></fontconfig>\n' "$drive/windows/Fonts" >"$FONTCONFIG_FILE"
  wine wineboot -i >/dev/null 2>&1
  cp /usr/share/fonts/truetype/{liberation/LiberationSans-{Regular,Bold,Italic,BoldItalic},dejavu/DejaVuSans,dejavu/DejaVuSans-Bold}.ttf \
    "$drive/windows/Fonts"
  wine regedit "$root/installer/dev/windows/fonts.reg" >/dev/null 2>&1
}

# A Linux path as Windows has it
windows_path() {
  printf 'Z:%s' "${1//\//\\}"
}

# What Java takes for options under Wine, the worker's as well, which is let know of this variable and of the fault module's scenario: the
# files tried are those that are given out, byte for byte.
java_under_wine="-Djava.security.properties=$(windows_path "$root/installer/dev/windows/randomness.properties")"
java_under_wine+=" -Dtokentriage.worker.variables=JAVA_TOOL_OPTIONS,TOKEN_TRIAGE_FAULT_MODULE"

# Without the complaints of Java about what Wine lacks
without_noise() {
  grep -a -v -e 'process group affinity' -e 'job object information' -e 'Picked up JAVA_TOOL_OPTIONS' || true
}

# Runs a console program with its standard input from a file, for Java cannot ask how much there is in a Unix pipe.
console() {
  timeout "$patience" wine "$@"
}

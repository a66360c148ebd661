# shellcheck shell=bash disable=SC2154
# For test-windows.sh: an agent at the keyboard, who sees only pictures.

# Wine draws text well only by software; Windows needs none of this.
drawing="-Dprism.order=sw -Dprism.lcdtext=false -Dprism.text=t2k"

# walk NAME COMMAND...: starts the program and takes a blank token to its receipt; the simulator must have one more ticket then.
walk() {
  local name=$1 before
  shift
  before=$(tickets)
  open_program "$name" "$@"
  press Return
  await_still "$name-2-entrada"
  type_text 'S3nha&Ficticia'
  press Return
  await_still "$name-3-chamado"
  fill_in '11222333000181' 'PADARIA DOURADA LTDA' 'Maria Silva' '11987654321' '1134567890' 'financeiro@paodourado.example'
  await_still "$name-4-preenchido"
  press Return
  await_still "$name-5-recibo"
  [ "$(tickets)" -gt "$before" ] || fail "$name: no ticket was opened"
  passed "$name: walked to the receipt"
}

# open_program NAME COMMAND...: starts the program and waits until it has read the token
open_program() {
  local name=$1
  seen=
  shift
  JAVA_TOOL_OPTIONS="$JAVA_TOOL_OPTIONS $drawing" wine "$@" >"$pictures/$name.log" 2>&1 &
  program=$!
  await_window
  await_still "$name-1-diagnostico"
}

# fill_in TEXT...: one for each field, the focus being in the first
fill_in() {
  local text first=yes
  for text in "$@"; do
    [ -n "$first" ] || press Tab
    first=
    press ctrl+a
    type_text "$text"
  done
}

# await_window [CRITERION VALUE]: as xdotool has them
await_window() {
  local since=$SECONDS
  [ $# -gt 0 ] || set -- --name 'Triagem de Token'
  until xdotool search --onlyvisible "$@" windowactivate >/dev/null 2>&1; do
    [ $((SECONDS - since)) -lt $patience ] || fail "no window within $patience seconds"
    sleep 1
  done
}

# Waits until something new is on the screen and nothing changes but the blinking caret, and leaves the picture: await_still NAME
await_still() {
  local since=$SECONDS recent=() now
  until [ ${#recent[@]} -eq 8 ] && [ "$(distinct "${recent[@]}" | wc -l)" -le 2 ]; do
    [ $((SECONDS - since)) -lt $patience ] || fail "$1: the screen never came to rest"
    sleep 1
    import -window root "$pictures/$1.png"
    now=$(identify -format '%#' "$pictures/$1.png")
    if [[ $seen == *$now* ]] || ! is_painted "$1"; then
      recent=()
    else
      recent=("${recent[@]:${#recent[@]} < 8 ? 0 : 1}" "$now")
    fi
  done
  seen=$(distinct "${recent[@]}")
}

distinct() {
  printf '%s\n' "$@" | sort -u
}

# Where the bar of buttons is, the screen is black before the program has drawn in its window, and while it is being unpacked.
is_painted() {
  [ "$(identify -format '%[hex:p{640,735}]' "$pictures/$1.png")" != 000000 ]
}

close_window() {
  press alt+F4
  wait "$program" || true
}

press() {
  xdotool key --delay 100 "$1"
}

type_text() {
  xdotool type --delay 80 "$1"
}

# How many tickets the simulated Qualitor has
tickets() {
  curl --silent --location "$qualitor" | { grep -o 'cdchamado=[0-9]*' || true; } | sort -u | wc -l
}

# shellcheck shell=bash disable=SC2154
# For test-windows.sh: consoles of the code pages that a Brazilian Windows may have, and what is piped in.

check_consoles() {
  local page
  x86_64-w64-mingw32-gcc -std=gnu17 -municode -o "$work/screen.exe" "$root/installer/dev/windows/screen.c"
  scan >"$work/piped.txt"
  for page in 850 1252 65001; do
    on_screen $page scan --module "$module"
    same "code page $page shows what a file gets" "$(comparable "$work/piped.txt")" "$(comparable "$work/screen-$page.txt")"
  done
  holds "accents are there" grep -q 'não' "$work/screen-850.txt"
  check_case_with_mark
}

# on_screen CODE_PAGE ARGUMENT...: leaves the screen's text in screen-CODE_PAGE.txt
on_screen() {
  local page=$1
  shift
  wine "$work/screen.exe" "$page" "$(windows_path "$work/screen-$page.txt")" "\"$program_path\\token-triage.exe\" $*" </dev/null >/dev/null 2>&1 || true
}

# Without the complaints of Java, and without what a console pads
comparable() {
  tr -d '\r' <"$1" | without_noise | sed -e 's/ *$//' -e '/^$/d'
}

# A case as Notepad saves it, with the mark of UTF-8 and CR LF; a password with accents, as UTF-8 and as the console's code page has it.
check_case_with_mark() {
  local key code
  key=$(console "$program_path\\token-triage.exe" ticket key </dev/null 2>/dev/null | tr -d '\r')
  printf '\xEF\xBB\xBF{\r\n "key": "%s",\r\n "customer": {"cnpj": "11.222.333/0001-81", "name": "Padaria Pão Dourado Ltda."},\r\n%s,\r\n%s\r\n}\r\n' "$key" \
    ' "contact": {"name": "Conceição", "email": "a@paodourado.example", "phone1": "(11) 4000-0001", "phone2": "(11) 98765-4321"}' \
    ' "token": {"serial": "00A1B2C3D4E5F607"}' >"$work/caso.json"
  submit 'S3nha&Fictícia'
  same "a password with accents, in UTF-8, reaches Qualitor, which has another" "30 CH-103" \
    "$code $(grep -a -o 'CH-[0-9]*' "$work/submitted.json" | head -n 1)"
  submit "$(printf 'S3nha&Fict\xA1cia')"
  same "in another code page it is refused before anything is sent" "64 1" "$code $(grep -a -c UTF-8 "$work/submit.err")"
  submit $'\xEF\xBB\xBFS3nha&Ficticia\r'
  same "a case with the mark of UTF-8 is opened" 0 "$code"
}

# submit PASSWORD
submit() {
  printf '%s\n' "$1" >"$work/password"
  code=0
  console "$program_path\\token-triage.exe" ticket submit --profile "$profile" --password-stdin "$(windows_path "$work/caso.json")" \
    <"$work/password" >"$work/submitted.json" 2>"$work/submit.err" || code=$?
}

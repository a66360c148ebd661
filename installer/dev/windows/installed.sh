# shellcheck shell=bash disable=SC2154
# For test-windows.sh: what is installed, repaired, updated and removed, and what is left behind.

uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\TokenTriage'

# The version in the list of programs, if it is there
setup_version() {
  { wine reg query "$uninstall_key" /v DisplayVersion 2>/dev/null || true; } | tr -d '\r' | awk '$1 == "DisplayVersion" { print $3 }'
}

# What an installed program has that the zip has not, or the other way round: beside_zip FOLDER
beside_zip() {
  [ -d "$work/expected" ] || unzip -q "$dist"/*-portable.zip -d "$work/expected"
  diff -rq "$work/expected/TokenTriage" "$1" | grep -v uninstall.exe
}

check_setup() {
  local setup code=0 installed="$home/AppData/Local/Programs/TokenTriage"
  setup=$(windows_path "$(echo "$dist"/*-setup.exe)")
  wine "$setup" /S || code=$?
  same "silent setup" "0 $version" "$code $(setup_version)"
  same "what is installed is what is in the zip" "" "$(beside_zip "$installed")"
  walk setup "C:\\users\\$(id -un)\\AppData\\Local\\Programs\\TokenTriage\\TokenTriage.exe" --module "$module" --profile "$profile"
  code=0
  wine "$setup" /S || code=$?
  same "refused while the program runs" 2 "$code"
  close_window
  rm -r "$installed/app/fx"
  touch "$installed/app/lib/old-1.0.jar"
  wine "$setup" /S
  same "setup again repairs, and takes the older version's files away" "" "$(beside_zip "$installed")"
  wine reg add "$uninstall_key" /v DisplayVersion /d 99.0.0 /f >/dev/null 2>&1
  code=0
  wine "$setup" /S || code=$?
  same "refused where a newer version is installed" 2 "$code"
  wine reg add "$uninstall_key" /v DisplayVersion /d 0.0.9 /f >/dev/null 2>&1
  wine "$setup" /S
  same "an older version is updated" "$version" "$(setup_version)"
  wine "$installed/uninstall.exe" /S
  await_gone "$installed"
  same "removed from the list of programs" "" "$(setup_version)"
  gone "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Triagem de Token.lnk"
  same "but for the cases" cases "$(cd "$home/AppData/Local/TokenTriage" && echo *)"
  nothing_in_registry
}

# An uninstaller goes on after its command has returned.
await_gone() {
  local since=$SECONDS
  while [ -e "$1" ] && [ $((SECONDS - since)) -lt $patience ]; do sleep 1; done
  gone "$1"
}

msi() {
  code=0
  wine msiexec "$@" /qn || code=$?
}

# A package of the same contents that says it is of another version: msi_of VERSION FILE
msi_of() {
  local product upgrade
  product={$(tr a-f A-F </proc/sys/kernel/random/uuid)}
  upgrade=$(msiinfo export "$dist"/*.msi Property | sed -n 's/^UpgradeCode\t\([^\r]*\).*/\1/p')
  cp "$dist"/*.msi "$2"
  msibuild "$2" -q "UPDATE \`Property\` SET \`Value\` = '$1' WHERE \`Property\` = 'ProductVersion'" \
    "UPDATE \`Property\` SET \`Value\` = '$product' WHERE \`Property\` = 'ProductCode'" \
    "DELETE FROM \`Upgrade\` WHERE \`ActionProperty\` = 'WIX_DOWNGRADE_DETECTED'" \
    "INSERT INTO \`Upgrade\` (\`UpgradeCode\`, \`VersionMin\`, \`Attributes\`, \`ActionProperty\`) VALUES ('$upgrade', '$1', 2, 'WIX_DOWNGRADE_DETECTED')"
}

# The versions in the list of programs: no other package is installed here
msi_versions() {
  { wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s 2>/dev/null || true; } |
    tr -d '\r' | awk '$1 == "DisplayVersion" { print $3 }'
}

# msi_refused WHAT PICTURE ARGUMENT...: silently with 1603, of which Unix sees the last byte, else with a sentence for somebody to look at
msi_refused() {
  local what=$1 picture=$pictures/$2.png
  shift 2
  msi "$@"
  same "$what" $((1603 % 256)) "$code"
  wine msiexec "$@" /qb >/dev/null 2>&1 &
  local asked=$!
  await_window --class msiexec
  import -window root "$picture"
  press Return
  wait "$asked" || true
}

check_msi() {
  local code package older installed="$drive/Ferramentas/Triagem" settings="$drive/ProgramData/TokenTriage"
  package=$(windows_path "$(echo "$dist"/*.msi)")
  older=$(windows_path "$work/older.msi")
  printf '[policy]\r\n' >"$work/policy.toml"
  msi_refused "a profile that cannot be read is refused" msi-perfil /i "$package" 'PROFILE=C:\não existe.toml'
  msi_of 0.0.9 "$work/older.msi"
  msi /i "$older" 'INSTALLDIR=C:\Ferramentas\Triagem' "PROFILE=$profile"
  same "silent package" "0 0.0.9" "$code $(msi_versions)"
  same "the profile is where the program looks" "$(sha256sum <"$work/site.toml")" "$(sha256sum <"$settings/site.toml")"
  msi /i "$package" "POLICY=$(windows_path "$work/policy.toml")"
  same "a newer version takes the place of the older one" "0 $version" "$code $(msi_versions)"
  same "in its folder, what is installed is what is in the zip" "" "$(beside_zip "$installed")"
  same "the policy is where the program looks" "$(sha256sum <"$work/policy.toml")" "$(sha256sum <"$settings/policy.toml")"
  same "the profile stays" "$(sha256sum <"$work/site.toml")" "$(sha256sum <"$settings/site.toml")"
  msi_refused "an older version is refused" msi-antiga /i "$older"
  walk msi 'C:\Ferramentas\Triagem\TokenTriage.exe' --module "$module"
  msi_refused "removal is refused while the program runs" msi-aberto /x "$package"
  close_window
  rm -r "$installed/app/fx"
  printf '# another\r\n' >"$work/another.toml"
  msi /i "$package" REINSTALL=ALL "PROFILE=$(windows_path "$work/another.toml")" # Wine knows no /fa
  holds "repaired" [ -d "$installed/app/fx" ]
  same "another profile takes the place of the first" "$(sha256sum <"$work/another.toml")" "$(sha256sum <"$settings/site.toml")"
  msi /x "$package"
  same "removed" "0 " "$code $(msi_versions)"
  gone "$installed" "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Triagem de Token.lnk"
  msi /i "$package"
  holds "without a word, it goes to Program Files" [ -e "$drive/Program Files/TokenTriage/TokenTriage.exe" ]
  msi /x "$package"
  gone "$drive/Program Files/TokenTriage"
  same "but for profile and policy" "policy.toml site.toml" "$(cd "$settings" && echo *)"
  nothing_in_registry
}

nothing_in_registry() {
  wineserver -k # writes it down
  same "nothing is left in the registry" "" "$(grep -a -i -h -E 'token-?triage|triagem de token' "$prefix"/{system,user}.reg)"
}

leftovers() {
  find "$temp" -mindepth 1 -not -path '*/gen_py*' | sort
}

# temporary_files_of USER: whose name has accents, as many have in Brazil
temporary_files_of() {
  temp="$drive/Usuários/$1/Temp"
  mkdir -p "$temp"
  wine reg add 'HKCU\Environment' /v TEMP /d "C:\\Usuários\\$1\\Temp" /f >/dev/null 2>&1
  wine reg add 'HKCU\Environment' /v TMP /d "C:\\Usuários\\$1\\Temp" /f >/dev/null 2>&1
}

# technician NAME: opens the technician's file, which lies among downloads
technician() {
  cd "$downloads"
  open_program "$1" 'C:\Usuários\João 日本\Baixados\tecnico.exe' --module "$module" --profile "$profile"
  cd "$root"
}

check_technician() {
  local before downloads="$drive/Usuários/João 日本/Baixados"
  rm -rf "$home/AppData/Local/TokenTriage" # of programs that ran before
  temporary_files_of 'João 日本'
  plant_libraries "$downloads"
  cp "$dist"/*-tecnico.exe "$downloads/tecnico.exe"
  before=$(leftovers)
  technician tecnico
  press Return
  await_still tecnico-2-laudo
  close_window
  nothing_planted "no library is loaded from among the downloads"
  same "the technician's file leaves nothing after its end" "$before" "$(leftovers)"
  gone "$home/AppData/Local/TokenTriage"
  technician tecnico-morto
  wine taskkill /f /im tecnico.exe >/dev/null 2>&1
  wine taskkill /f /im TokenTriage.exe >/dev/null 2>&1
  wait "$program" || true
  holds "a kill leaves something to remove" [ "$before" != "$(leftovers)" ]
  technician tecnico-depois
  close_window
  same "nothing is left after the next start" "$before" "$(leftovers)"
}

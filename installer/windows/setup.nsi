; The setup for one user, which needs no administrator: setup.exe [/S] [/D=C:\folder]
; Compiled by packages.sh, which gives FOLDER, ICON, VERSION, OUT and, for signing, SIGN.
; Exit codes: 0 done; 1 given up by the user; 2 refused, because the program is running, a newer one is there or a file could not be written.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\TokenTriage"

Name "Triagem de Token"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\TokenTriage"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText " "
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Triagem de Token"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Triagem de Token - instalador"
VIAddVersionKey "CompanyName" "Token Triage"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\TokenTriage.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "English"

LangString Running ${LANG_PORTUGUESEBR} "A Triagem de Token está aberta. Feche a janela dela e tente de novo."
LangString Running ${LANG_ENGLISH} "Token Triage is running. Close its window and try again."
LangString Newer ${LANG_PORTUGUESEBR} "Já está instalada uma versão mais nova da Triagem de Token: $0. Para ter esta, remova-a antes."
LangString Newer ${LANG_ENGLISH} "A newer version of Token Triage is installed: $0. To have this one, remove that first."
LangString NotOurs ${LANG_PORTUGUESEBR} "Esta pasta tem outros arquivos. Escolha uma pasta vazia ou nova."
LangString NotOurs ${LANG_ENGLISH} "This folder holds other files. Choose an empty or a new one."

; A program that runs keeps its file from being opened for writing.
!macro REFUSE_IF_RUNNING NAME
  ${If} ${FileExists} "$INSTDIR\${NAME}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${NAME}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(Running)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\TokenTriage.exe"
  Delete "$INSTDIR\token-triage.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\NOTICES.md"
!macroend

Function .onInit
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  ${VersionCompare} "$0" "${VERSION}" $1
  ${If} $1 == 1
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(Newer)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section
  !insertmacro REFUSE_IF_RUNNING TokenTriage.exe
  !insertmacro REFUSE_IF_RUNNING token-triage.exe
  ; What is removed below and by the uninstaller must be ours.
  ${IfNot} ${FileExists} "$INSTDIR\TokenTriage.exe"
  ${AndIf} ${FileExists} "$INSTDIR\*.*"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(NotOurs)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro REMOVE_PROGRAM
  ClearErrors
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\Triagem de Token.lnk" "$INSTDIR\TokenTriage.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Triagem de Token"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\TokenTriage.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Token Triage"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; Cases lie in the user's own folder and stay: a ticket in doubt must not be lost. A remembered password goes.
Section "Uninstall"
  !insertmacro REFUSE_IF_RUNNING TokenTriage.exe
  !insertmacro REFUSE_IF_RUNNING token-triage.exe
  SetOutPath "$TEMP" ; no folder is removed that is somebody's current one
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Triagem de Token.lnk"
  RMDir /r "$LOCALAPPDATA\TokenTriage\tmp"
  RMDir /r "$LOCALAPPDATA\TokenTriage\window"
  RMDir /r "$LOCALAPPDATA\TokenTriage\revocation"
  Delete "$LOCALAPPDATA\TokenTriage\crash.log"
  Delete "$LOCALAPPDATA\TokenTriage\module-crash.log"
  Delete "$LOCALAPPDATA\TokenTriage\user.toml"
  Delete "$LOCALAPPDATA\TokenTriage\sign-in-*.dat"
  RMDir "$LOCALAPPDATA\TokenTriage\cases\locks"
  RMDir "$LOCALAPPDATA\TokenTriage\cases"
  RMDir "$LOCALAPPDATA\TokenTriage" ; if there is no case, either
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

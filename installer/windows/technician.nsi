; The single file for technicians: unpacks the program into a folder of its own below %TEMP%, runs it and removes the folder.
; Compiled by packages.sh, which gives FOLDER, ICON, VERSION and OUT.
;
; It uses no plug-in, whose files a killed process would leave behind. TokenTriage-X.lock is held open beside the folder TokenTriage-X
; from before the folder is made until after it is removed. So a folder whose lock can be opened was left behind, unless the program
; in it, whose own file Windows keeps from being removed, has outlived its starter.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include "LogicLib.nsh"
!include "FileFunc.nsh"

Name "Triagem de Token"
OutFile "${OUT}"
Icon "${ICON}"
BrandingText " "
Caption "Triagem de Token"
SubCaption 3 " " ; not "installing"
AutoCloseWindow true
ShowInstDetails nevershow
Page instfiles

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Triagem de Token"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Triagem de Token"
VIAddVersionKey "CompanyName" "Token Triage"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

LoadLanguageFile "${NSISDIR}/Contrib/Language files/PortugueseBR.nlf"
LoadLanguageFile "${NSISDIR}/Contrib/Language files/English.nlf"

LangString NoRoom ${LANG_PORTUGUESEBR} "Não foi possível preparar a Triagem de Token: libere 300 MB no disco e tente de novo."
LangString NoRoom ${LANG_ENGLISH} "Token Triage could not be unpacked: free 300 MB on the disk and try again."

LangString Preparing ${LANG_PORTUGUESEBR} "Preparando a Triagem de Token. Nada é instalado."
LangString Preparing ${LANG_ENGLISH} "Getting Token Triage ready. Nothing is installed."

Var Folder
Var Lock

!macro REMOVE_FOLDER
  StrCpy $1 0
  ${Do}
    RMDir /r "$Folder"
    ${IfNot} ${FileExists} "$Folder\*.*"
    ${OrIf} $1 >= 40
      ${ExitDo}
    ${EndIf}
    Sleep 250 ; the worker ends a moment after the program
    IntOp $1 $1 + 1
  ${Loop}
  FileClose $Lock
  Delete "$Folder.lock"
!macroend

Function RemoveLeftovers
  FindFirst $0 $2 "$TEMP\TokenTriage-*.lock"
  ${DoWhile} $2 != ""
    StrCpy $Folder "$TEMP\$2" -5
    ClearErrors
    FileOpen $Lock "$Folder.lock" a
    ${IfNot} ${Errors}
      Delete "$Folder\TokenTriage.exe"
      ${If} ${FileExists} "$Folder\TokenTriage.exe"
        FileClose $Lock
      ${Else}
        !insertmacro REMOVE_FOLDER
      ${EndIf}
    ${EndIf}
    FindNext $0 $2
  ${Loop}
  FindClose $0
FunctionEnd

Function MakeFolder
  ${Do}
    GetTempFileName $0
    Delete $0
    ${GetBaseName} $0 $0
    StrCpy $Folder "$TEMP\TokenTriage-$0"
  ${LoopWhile} ${FileExists} "$Folder.lock"
  FileOpen $Lock "$Folder.lock" w
  CreateDirectory "$Folder\tmp"
FunctionEnd

Section
  DetailPrint "$(Preparing)"
  SetDetailsPrint none
  Call RemoveLeftovers
  Call MakeFolder
  ClearErrors
  SetOutPath "$Folder"
  File /r "${FOLDER}/*.*"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    !insertmacro REMOVE_FOLDER
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NoRoom)"
    SetErrorLevel 2
    Quit
  ${EndIf}
  HideWindow
  SetOutPath "$TEMP" ; no folder is removed that is somebody's current one
  ${GetParameters} $2
  ${If} $2 == ""
    ; A profile beside this file goes before the one that it was built with.
    ${If} ${FileExists} "$EXEDIR\site.toml"
      StrCpy $2 '--profile "$EXEDIR\site.toml"'
    ${ElseIf} ${FileExists} "$Folder\site.toml"
      StrCpy $2 '--profile "$Folder\site.toml"'
    ${EndIf}
  ${EndIf}
  ExecWait '"$Folder\TokenTriage.exe" $2' $3
  !insertmacro REMOVE_FOLDER
  SetErrorLevel $3
SectionEnd

#include "launcher.h"

#include <stdio.h>

#define ENGLISH 0
#define PORTUGUESE 1

static const wchar_t *const sentences[][2] = {
    [INSTALLED_WRONG] = {L"Files of Token Triage are missing. Install it again, or unpack the whole zip file.",
                         L"Faltam arquivos da Triagem de Token. Instale de novo, ou extraia o arquivo zip inteiro."},
    [PATH_TOO_LONG] = {L"The folder of Token Triage has too long a name. Move it to a shorter one, such as C:\\TokenTriage.",
                       L"O nome da pasta da Triagem de Token é longo demais. Mova-a para uma mais curta, como C:\\TokenTriage."},
    [PATH_UNSPEAKABLE] = {L"This version of Windows cannot use the letters in the name of Token Triage's folder. "
                          L"Move it to another one, such as C:\\TokenTriage.",
                          L"Esta versão do Windows não aceita as letras do nome da pasta da Triagem de Token. "
                          L"Mova-a para outra, como C:\\TokenTriage."},
    [NO_MEMORY] = {L"There is not enough memory. Close other programs and try again.",
                   L"Não há memória suficiente. Feche outros programas e tente de novo."},
    [NO_MACHINE] = {L"Token Triage could not start its Java. Close other programs and try again; if that does not help, install it again.",
                    L"A Triagem de Token não conseguiu iniciar o seu Java. Feche outros programas e tente de novo; "
                    L"se não adiantar, instale de novo."},
};

#ifndef WINDOW
/* The console's own way, for the C library would write in no code page at all; else UTF-8, as the program does. */
static void show(const wchar_t *sentence) {
  HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
  DWORD written;
  if (WriteConsoleW(error, sentence, (DWORD)wcslen(sentence), &written, NULL)) {
    WriteConsoleW(error, L"\r\n", 2, &written, NULL);
    return;
  }
  char bytes[1024];
  int count = WideCharToMultiByte(CP_UTF8, 0, sentence, -1, bytes, sizeof bytes - 1, NULL, NULL);
  if (count > 0) {
    bytes[count - 1] = '\n';
    WriteFile(error, bytes, (DWORD)count, &written, NULL);
  }
}
#else
static void show(const wchar_t *sentence) {
  MessageBoxW(NULL, sentence, L"Triagem de Token", MB_ICONERROR | MB_SETFOREGROUND);
}
#endif

_Noreturn void complain(Complaint complaint) {
  bool portuguese = PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_PORTUGUESE;
  show(sentences[complaint][portuguese ? PORTUGUESE : ENGLISH]);
  ExitProcess(CANNOT_START);
}

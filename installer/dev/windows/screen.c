/* Shows what a person sees: runs a command in a console of this code page and leaves the screen's text, as UTF-8, in a file.
   screen CODE_PAGE FILE COMMAND_LINE */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

#define WIDTH 200
#define HEIGHT 200

static HANDLE console(const wchar_t *name) {
  SECURITY_ATTRIBUTES inherited = {.nLength = sizeof inherited, .bInheritHandle = TRUE};
  return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, OPEN_EXISTING, 0, NULL);
}

static DWORD run(wchar_t *command, HANDLE in, HANDLE out) {
  STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES, .hStdInput = in, .hStdOutput = out, .hStdError = out};
  PROCESS_INFORMATION process;
  if (!CreateProcessW(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &process)) {
    return 255;
  }
  WaitForSingleObject(process.hProcess, INFINITE);
  DWORD code;
  GetExitCodeProcess(process.hProcess, &code);
  return code;
}

static void save(HANDLE out, const wchar_t *name) {
  FILE *file = _wfopen(name, L"wb");
  for (SHORT line = 0; line < HEIGHT; line++) {
    wchar_t cells[WIDTH];
    char bytes[4 * WIDTH];
    DWORD count;
    ReadConsoleOutputCharacterW(out, cells, WIDTH, (COORD){0, line}, &count);
    while (count > 0 && cells[count - 1] == L' ') {
      count--;
    }
    int size = WideCharToMultiByte(CP_UTF8, 0, cells, (int)count, bytes, sizeof bytes, NULL, NULL);
    fprintf(file, "%.*s\n", size, bytes);
  }
  fclose(file);
}

int wmain(int count, wchar_t **arguments) {
  if (count != 4) {
    return 64;
  }
  FreeConsole();
  AllocConsole();
  UINT page = (UINT)wcstoul(arguments[1], NULL, 10);
  HANDLE out = console(L"CONOUT$");
  SetConsoleScreenBufferSize(out, (COORD){WIDTH, HEIGHT});
  if (!SetConsoleCP(page) || !SetConsoleOutputCP(page)) {
    return 254;
  }
  DWORD code = run(arguments[3], console(L"CONIN$"), out);
  save(out, arguments[2]);
  return (int)code;
}

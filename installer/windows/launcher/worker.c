/* Starts the program's worker, in the place of the runtime's own java.exe: java OPTION... -cp PATH CLASS ARGUMENT...

   That one cannot be installed in a folder, nor load a PKCS#11 library from one, whose name the computer's ANSI code page cannot spell.
   This one has a manifest that makes UTF-8 its code page. */
#include "launcher.h"

#include <stdlib.h>

int _dowildcard = 0;

/* The class's name as JNI has it */
static char *slashed(const wchar_t *name) {
  char *bytes = narrow(name);
  if (bytes == NULL) {
    complain(NO_MACHINE);
  }
  for (char *at = bytes; *at != '\0'; at++) {
    if (*at == '.') {
      *at = '/';
    }
  }
  return bytes;
}

int wmain(int count, wchar_t **arguments) {
  /* A maker's module may need others of its maker from PATH; from the current folder nothing is loaded. */
  SetDllDirectoryW(L"");
  const wchar_t *folder = program_folder();
  Options options = {0};
  int at = 1;
  for (; at < count && arguments[at][0] == L'-'; at++) {
    if (wcscmp(arguments[at], L"-cp") == 0 && at + 1 < count) {
      add_option(&options, L"-Djava.class.path=", arguments[++at]);
    } else {
      add_option(&options, arguments[at], L"");
    }
  }
  if (at == count) {
    complain(NO_MACHINE);
  }
  return run(folder, &options, slashed(arguments[at]), count - at - 1, arguments + at + 1);
}

#include "launcher.h"

#include <stdlib.h>

/* The Java machine finds its files by its own path, for which it has MAX_PATH bytes. */
#define LONGEST_INSIDE "\\runtime\\bin\\server\\jvm.dll"

char *narrow(const wchar_t *text) {
  /* UTF-8 by the manifest, from Windows 10 1903 on. An older code page must not put a similar letter in the place of one that it lacks. */
  bool utf8 = GetACP() == CP_UTF8;
  DWORD flags = utf8 ? WC_ERR_INVALID_CHARS : WC_NO_BEST_FIT_CHARS;
  BOOL replaced = FALSE;
  BOOL *told = utf8 ? NULL : &replaced;
  int size = WideCharToMultiByte(CP_ACP, flags, text, -1, NULL, 0, NULL, told);
  if (size == 0 || replaced) {
    return NULL;
  }
  char *bytes = malloc((size_t)size);
  if (bytes == NULL) {
    complain(NO_MEMORY);
  }
  WideCharToMultiByte(CP_ACP, flags, text, -1, bytes, size, NULL, NULL);
  return bytes;
}

/* Takes the last name off the path. */
static void go_up(wchar_t *path) {
  wchar_t *last = wcsrchr(path, L'\\');
  if (last == NULL) {
    complain(INSTALLED_WRONG);
  }
  *last = L'\0';
}

/* Complains unless the machine can find itself there. */
static void measure(const wchar_t *folder) {
  char *bytes = narrow(folder);
  if (bytes == NULL) {
    complain(PATH_UNSPEAKABLE);
  }
  if (strlen(bytes) + sizeof LONGEST_INSIDE > MAX_PATH) {
    complain(PATH_TOO_LONG);
  }
  free(bytes);
}

const wchar_t *program_folder(void) {
  static wchar_t folder[PATH_SIZE];
  DWORD length = GetModuleFileNameW(NULL, folder, PATH_SIZE);
  if (length == 0 || length == PATH_SIZE) {
    complain(PATH_TOO_LONG);
  }
  go_up(folder);
#ifdef WORKER
  go_up(folder); /* bin */
  go_up(folder); /* runtime */
#endif
  char *bytes = narrow(folder);
  if (bytes == NULL) {
    GetShortPathNameW(folder, folder, PATH_SIZE); /* leaves it as it is where the disk keeps no short names */
  }
  free(bytes);
  measure(folder);
  return folder;
}

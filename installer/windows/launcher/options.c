#include "launcher.h"

#include <stdlib.h>

static void *or_complain(void *memory) {
  if (memory == NULL) {
    complain(NO_MEMORY);
  }
  return memory;
}

void add_option(Options *options, const wchar_t *prefix, const wchar_t *value) {
  size_t size = wcslen(prefix) + wcslen(value) + 1;
  wchar_t *whole = or_complain(malloc(size * sizeof *whole));
  wcscpy(whole, prefix);
  wcscat(whole, value);
  char *text = narrow(whole);
  free(whole);
  if (text == NULL) {
    complain(PATH_UNSPEAKABLE);
  }
  options->all = or_complain(realloc(options->all, (size_t)(options->count + 1) * sizeof *options->all));
  options->all[options->count++] = (JavaVMOption){.optionString = text};
}

/* Lengthens the list by folder, backslash, name and separator. */
static wchar_t *lengthened(wchar_t *list, const wchar_t *folder, const wchar_t *name) {
  size_t before = list == NULL ? 0 : wcslen(list);
  size_t size = before + wcslen(folder) + wcslen(name) + 3;
  wchar_t *longer = or_complain(realloc(list, size * sizeof *longer));
  swprintf(longer + before, size - before, L"%ls\\%ls;", folder, name);
  return longer;
}

void add_class_path(Options *options, const wchar_t *folder) {
  wchar_t *pattern = lengthened(NULL, folder, L"*.jar");
  pattern[wcslen(pattern) - 1] = L'\0';
  WIN32_FIND_DATAW file;
  HANDLE search = FindFirstFileW(pattern, &file);
  if (search == INVALID_HANDLE_VALUE) {
    complain(INSTALLED_WRONG);
  }
  wchar_t *path = NULL;
  do {
    path = lengthened(path, folder, file.cFileName);
  } while (FindNextFileW(search, &file));
  FindClose(search);
  path[wcslen(path) - 1] = L'\0';
  add_option(options, L"-Djava.class.path=", path);
  free(path);
  free(pattern);
}

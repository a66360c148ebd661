/* Starts the program: takes its own Java machine into this process. So what runs is TokenTriage.exe or token-triage.exe itself, in the
   folder, with the streams and by the name that it was started with, and its exit code is the program's.

     TokenTriage.exe    compiled with WINDOW: without a console
     token-triage.exe   the command line
     TokenTriage.exe    with CUSTOMER too, in the single file for technicians: what it writes lies in its own folder */
#include "launcher.h"

#include <stdio.h>
#include <stdlib.h>

/* Wildcards in arguments are the program's business. */
int _dowildcard = 0;

/* Libraries come from Windows and from our runtime: neither from the current folder, nor from PATH, nor from beside a program that
   lies among downloads. */
static void choose_libraries(const wchar_t *folder) {
  static wchar_t bin[PATH_SIZE];
  swprintf(bin, PATH_SIZE, L"%ls\\runtime\\bin", folder);
  if (AddDllDirectory(bin) == NULL) {
    complain(INSTALLED_WRONG);
  }
}

static void add_path(Options *options, const wchar_t *option, const wchar_t *folder, const wchar_t *inside) {
  static wchar_t path[PATH_SIZE];
  swprintf(path, PATH_SIZE, L"%ls\\%ls", folder, inside);
  add_option(options, option, path);
}

#ifndef CUSTOMER
/* Makes a folder and appends its name to the path. {@return whether it is there and Java can be told of it} */
static bool enter(wchar_t *path, const wchar_t *name) {
  wcscat(path, L"\\");
  wcscat(path, name);
  CreateDirectoryW(path, NULL);
  DWORD kind = GetFileAttributesW(path);
  char *bytes = narrow(path);
  bool usable = kind != INVALID_FILE_ATTRIBUTES && (kind & FILE_ATTRIBUTE_DIRECTORY) != 0 && bytes != NULL;
  free(bytes);
  return usable;
}

/* Temporary files lie in a folder of this process, which the program removes at its next start (TemporaryFolders.java): in %TEMP% they would
   stay for ever where the process is killed, and a crash would be described in whatever folder is the current one. */
static void keep_to_own_folder(Options *options) {
  static wchar_t path[PATH_SIZE];
  DWORD length = GetEnvironmentVariableW(L"LOCALAPPDATA", path, MAX_PATH);
  if (length == 0 || length >= MAX_PATH || !enter(path, L"TokenTriage")) {
    return;
  }
  add_path(options, L"-XX:ErrorFile=", path, L"crash.log");
  wchar_t number[16];
  swprintf(number, sizeof number / sizeof *number, L"%lu", GetCurrentProcessId());
  if (enter(path, L"tmp") && enter(path, number)) {
    add_option(options, L"-Djava.io.tmpdir=", path);
  }
}
#endif

/* The options that installer/dev/lib.sh and installer/linux/token-triage give as well, and what only Windows needs. */
static void add_options(Options *options, const wchar_t *folder) {
  static wchar_t jars[PATH_SIZE];
  swprintf(jars, PATH_SIZE, L"%ls\\app\\lib", folder);
  add_class_path(options, jars);
  add_path(options, L"--module-path=", folder, L"app\\fx\\lib");
  add_option(options, L"--add-modules=javafx.controls", L"");
  add_option(options, L"--enable-native-access=javafx.graphics,ALL-UNNAMED", L"");
  add_path(options, L"-Djava.library.path=", folder, L"runtime\\bin");
  add_path(options, L"-Dtokentriage.native=", folder, L"app\\native");
  add_option(options, L"-XX:TieredStopAtLevel=1", L"");
  add_option(options, L"-XX:+UseSerialGC", L"");
  add_option(options, L"-XX:-UsePerfData", L"");            /* a file for observers in the temporary folder */
  add_option(options, L"-XX:-CreateCoredumpOnCrash", L""); /* personal data */
#ifdef CUSTOMER
  add_option(options, L"-Dtokentriage.computer=customer", L"");
  add_path(options, L"-Djava.io.tmpdir=", folder, L"tmp");
  add_path(options, L"-XX:ErrorFile=", folder, L"tmp\\crash.log");
#else
  keep_to_own_folder(options);
#endif
}

int wmain(int count, wchar_t **arguments) {
  SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
  const wchar_t *folder = program_folder();
  choose_libraries(folder);
  Options options = {0};
  add_options(&options, folder);
  return run(folder, &options, "org/tokentriage/Main", count - 1, arguments + 1);
}

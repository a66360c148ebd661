/* Part of the package for all users: sets MISSING to what PROFILE or POLICY names where no file can be read, over which Windows would pass
   without a word. */
#include <stdbool.h>
#include <windows.h>
#include <msi.h>
#include <msiquery.h>

#define PATH_SIZE 32768

UINT __stdcall LookForFiles(MSIHANDLE session);

static bool can_be_read(const wchar_t *path) {
  HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_EXISTING, 0, NULL);
  if (file == INVALID_HANDLE_VALUE) {
    return false;
  }
  CloseHandle(file);
  return true;
}

static void look_for(MSIHANDLE session, const wchar_t *property) {
  static wchar_t path[PATH_SIZE];
  DWORD size = PATH_SIZE;
  if (MsiGetPropertyW(session, property, path, &size) == ERROR_SUCCESS && size > 0 && !can_be_read(path)) {
    MsiSetPropertyW(session, L"MISSING", path);
  }
}

UINT __stdcall LookForFiles(MSIHANDLE session) {
  look_for(session, L"PROFILE");
  look_for(session, L"POLICY");
  return ERROR_SUCCESS;
}

/* Part of the package for all users: sets RUNNING when a program runs from the folder that is about to be written or removed. */
#include <stdbool.h>
#include <wchar.h>
#include <windows.h>
#include <msi.h>
#include <msiquery.h>
#include <tlhelp32.h>

#define PATH_SIZE 32768

UINT __stdcall LookForProgram(MSIHANDLE session);

/* Whether the process runs from the folder; yes when Windows does not tell whence. */
static bool is_inside(DWORD id, const wchar_t *folder) {
  static wchar_t path[PATH_SIZE];
  HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
  if (process == NULL) {
    return true;
  }
  DWORD size = PATH_SIZE;
  bool told = QueryFullProcessImageNameW(process, 0, path, &size);
  CloseHandle(process);
  return !told || _wcsnicmp(path, folder, wcslen(folder)) == 0;
}

static bool runs_in(const wchar_t *folder) {
  HANDLE processes = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
  if (processes == INVALID_HANDLE_VALUE) {
    return false;
  }
  PROCESSENTRY32W process = {.dwSize = sizeof process};
  bool found = false;
  for (BOOL more = Process32FirstW(processes, &process); more && !found; more = Process32NextW(processes, &process)) {
    bool ours = _wcsicmp(process.szExeFile, L"TokenTriage.exe") == 0 || _wcsicmp(process.szExeFile, L"token-triage.exe") == 0;
    found = ours && is_inside(process.th32ProcessID, folder);
  }
  CloseHandle(processes);
  return found;
}

UINT __stdcall LookForProgram(MSIHANDLE session) {
  static wchar_t folder[PATH_SIZE];
  DWORD size = PATH_SIZE;
  if (MsiGetPropertyW(session, L"INSTALLDIR", folder, &size) == ERROR_SUCCESS && size > 0 && runs_in(folder)) {
    MsiSetPropertyW(session, L"RUNNING", L"1");
  }
  return ERROR_SUCCESS;
}

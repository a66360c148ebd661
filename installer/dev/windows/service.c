// A Windows service for installer/dev/test-computer.sh: runs until it is stopped, or ends at once with the error that its argument names.
#include <stdlib.h>
#include <windows.h>

static DWORD error;
static HANDLE stopped;
static SERVICE_STATUS_HANDLE handle;

static void tell(DWORD state, DWORD exit) {
  SERVICE_STATUS status = {SERVICE_WIN32_OWN_PROCESS, state, SERVICE_ACCEPT_STOP, exit, 0, 0, 0};
  SetServiceStatus(handle, &status);
}

static void WINAPI control(DWORD code) {
  if (code == SERVICE_CONTROL_STOP)
    SetEvent(stopped);
}

static void WINAPI serve(DWORD count, LPSTR *arguments) {
  handle = RegisterServiceCtrlHandlerA(count > 0 ? arguments[0] : "", control);
  tell(SERVICE_RUNNING, 0);
  if (error == 0)
    WaitForSingleObject(stopped, INFINITE);
  tell(SERVICE_STOPPED, error);
}

int main(int count, char **arguments) {
  static char name[] = "";
  SERVICE_TABLE_ENTRYA table[] = {{name, serve}, {0, 0}};
  error = count > 1 ? (DWORD)atoi(arguments[1]) : 0;
  stopped = CreateEventA(0, TRUE, FALSE, 0);
  return StartServiceCtrlDispatcherA(table) ? 0 : 1;
}

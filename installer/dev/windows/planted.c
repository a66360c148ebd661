/* A library, and compiled with PROGRAM a program, that nobody should load: leaves its own name in C:\planted.txt. */
#include <stdio.h>
#include <windows.h>

static void tell(HMODULE module) {
  char name[MAX_PATH];
  GetModuleFileNameA(module, name, sizeof name);
  FILE *file = fopen("C:\\planted.txt", "a");
  if (file != NULL) {
    fprintf(file, "%s\n", name);
    fclose(file);
  }
}

#ifdef PROGRAM
int main(void) {
  tell(NULL);
  return 0;
}
#else
BOOL WINAPI DllMain(HINSTANCE module, DWORD reason, LPVOID reserved) {
  (void)reserved;
  if (reason == DLL_PROCESS_ATTACH) {
    tell(module);
  }
  return TRUE;
}
#endif

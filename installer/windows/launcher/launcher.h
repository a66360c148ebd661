/* What the files of the launcher share. Paths are UTF-16 as Windows has them; the Java machine wants them in the process's code page. */
#ifndef LAUNCHER_H
#define LAUNCHER_H

#include <jni.h>
#include <stdbool.h>
#include <wchar.h>
#include <windows.h>

/* Longest path that Windows knows, with its end */
#define PATH_SIZE 32768

/* What a launcher returns that could not start the program: EX_SOFTWARE of sysexits.h, as the program's own faults */
#define CANNOT_START 70

/* program.c, worker.c: declared by no header of the C library */
int wmain(int count, wchar_t **arguments);

/* complaint.c: what kept the program from starting */
typedef enum { INSTALLED_WRONG, PATH_TOO_LONG, PATH_UNSPEAKABLE, NO_MEMORY, NO_MACHINE } Complaint;

/* Says so, in the user's language, in a window or on standard error, and ends the process. */
_Noreturn void complain(Complaint complaint);

/* folder.c */

/* The folder that holds the runtime folder, without a final backslash, spelled so that `narrow` can take it. Complains if there is none. */
const wchar_t *program_folder(void);

/* The text in the process's code page, for the caller to keep; NULL when that has no letters for it. */
char *narrow(const wchar_t *text);

/* options.c: options of a Java machine that is to be started */
typedef struct {
  JavaVMOption *all;
  int count;
} Options;

/* Adds prefix and value, put together. Complains when the code page has no letters for it. */
void add_option(Options *options, const wchar_t *prefix, const wchar_t *value);

/* Adds the folder's jars as the class path. */
void add_class_path(Options *options, const wchar_t *folder);

/* machine.c */

/* Starts the machine in this process and runs the class's main. {@return how the process is to end} */
int run(const wchar_t *folder, const Options *options, const char *class_name, int count, wchar_t **arguments);

#endif

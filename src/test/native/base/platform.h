/* What POSIX and Windows do differently. */
#ifndef PLATFORM_H
#define PLATFORM_H

#include <stdbool.h>

/* On Windows the header of PKCS#11 itself exports what it declares. */
#ifdef _WIN32
#define EXPORTED
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

/* Tells one state of a file from the next, also when it was replaced by another within the clock's step. */
struct file_stamp {
	unsigned long long changed;
	unsigned long long size;
	unsigned long long file;
};

/* False when there is no such file. */
bool platform_stamp(const char *path, struct file_stamp *stamp);

/* One lock for the whole module; not recursive. */
void platform_lock(void);
void platform_unlock(void);

void platform_sleep(unsigned long milliseconds);
unsigned long platform_process(void);

/* At once: nothing that is registered for the end of the process, or of a library, is run. */
_Noreturn void platform_exit(int code);

#endif

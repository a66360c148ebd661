/* Where in a scenario a mistake is, and the files that a scenario names. */
#ifndef PLACE_H
#define PLACE_H

#include <stddef.h>

struct place {
	const char *file;
	unsigned line;
};

/* Ends the process with file, line and reason on stderr. */
_Noreturn void fail_at(const struct place *place, const char *reason, ...) __attribute__((format(printf, 2, 3)));

/* The path of a file that is named relative to the scenario's own; to be freed. */
char *path_from(const struct place *place, const char *name);

/* The whole file with a NUL behind it; to be freed. Null when it cannot be read. */
char *file_content(const char *path, size_t *length);

#endif

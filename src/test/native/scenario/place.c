#include "scenario/place.h"

#include "base/failure.h"
#include "base/heap.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fail_at(const struct place *place, const char *reason, ...)
{
	char text[512];
	va_list arguments;

	va_start(arguments, reason);
	vsnprintf(text, sizeof text, reason, arguments);
	va_end(arguments);
	fail("%s:%u: %s", place->file, place->line, text);
}

static bool is_separator(char c)
{
	return c == '/' || c == '\\';
}

static bool is_absolute(const char *path)
{
	return is_separator(path[0]) || (path[0] && path[1] == ':');
}

static size_t folder_length(const char *path)
{
	size_t length = strlen(path);

	while (length > 0 && !is_separator(path[length - 1]))
		length--;
	return length;
}

char *path_from(const struct place *place, const char *name)
{
	size_t folder = is_absolute(name) ? 0 : folder_length(place->file);
	size_t length = strlen(name);
	char *path = new_memory(folder + length + 1);

	memcpy(path, place->file, folder);
	memcpy(path + folder, name, length);
	return path;
}

static void append(char **content, size_t *length, const char *part, size_t more)
{
	char *longer = realloc(*content, *length + more + 1);

	if (!longer)
		fail("out of memory");
	memcpy(longer + *length, part, more);
	*length += more;
	longer[*length] = 0;
	*content = longer;
}

char *file_content(const char *path, size_t *length)
{
	FILE *file = fopen(path, "rb");
	char *content = NULL;
	char part[8192];
	size_t more;

	*length = 0;
	if (!file)
		return NULL;
	do {
		more = fread(part, 1, sizeof part, file);
		append(&content, length, part, more);
	} while (more > 0);
	if (ferror(file)) {
		free(content);
		content = NULL;
	}
	fclose(file);
	return content;
}

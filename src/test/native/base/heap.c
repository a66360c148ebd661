#include "base/heap.h"

#include "base/failure.h"

#include <stdlib.h>
#include <string.h>

void *new_memory(size_t size)
{
	void *memory = calloc(1, size ? size : 1);

	if (!memory)
		fail("out of memory");
	return memory;
}

char *new_string(const char *text, size_t length)
{
	char *copy = new_memory(length + 1);

	memcpy(copy, text, length);
	return copy;
}

void *grown(void *items, size_t count, size_t size)
{
	char *larger = realloc(items, (count + 1) * size);

	if (!larger)
		fail("out of memory");
	memset(larger + count * size, 0, size);
	return larger;
}

#include "base/names.h"

#include <string.h>

static const struct name {
	const char *name;
	CK_ULONG number;
} names[] = {
#define NAME(name) {#name, name},
#include "names.inc"
#undef NAME
};

/* Loading and unloading are no calls, but a library can fail there as well. */
static const char *const functions[] = {
	"load",
	"unload",
#define FUNCTION(name) #name,
#include "functions.inc"
#undef FUNCTION
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

bool number_of(const char *name, size_t length, CK_ULONG *number)
{
	for (size_t i = 0; i < COUNT(names); i++) {
		if (strlen(names[i].name) == length && memcmp(names[i].name, name, length) == 0) {
			*number = names[i].number;
			return true;
		}
	}
	return false;
}

const char *attribute_name(CK_ATTRIBUTE_TYPE type)
{
	for (size_t i = 0; i < COUNT(names); i++)
		if (names[i].number == type && strncmp(names[i].name, "CKA_", 4) == 0)
			return names[i].name;
	return NULL;
}

const char *function_name(const char *name)
{
	for (size_t i = 0; i < COUNT(functions); i++)
		if (strcmp(functions[i], name) == 0)
			return functions[i];
	return NULL;
}

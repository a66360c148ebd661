#include "scenario/section.h"

#include <string.h>

/* The setters copy, for the fields of PKCS#11's structures are not aligned on Windows. */

void set_text(struct reader *reader, const char *value, void *field, size_t size)
{
	field_value(&reader->place, value, reader->padding, field, size);
}

void set_padding(struct reader *reader, const char *value, void *field, size_t size)
{
	(void)field;
	(void)size;
	reader->padding = padding_value(&reader->place, value);
}

void set_number(struct reader *reader, const char *value, void *field, size_t size)
{
	CK_ULONG number = number_value(&reader->place, value);

	memcpy(field, &number, size);
}

void set_numbers(struct reader *reader, const char *value, void *field, size_t size)
{
	struct numbers numbers = numbers_value(&reader->place, value);

	memcpy(field, &numbers, size);
}

void set_boolean(struct reader *reader, const char *value, void *field, size_t size)
{
	bool boolean = boolean_value(&reader->place, value);

	memcpy(field, &boolean, size);
}

void set_range(struct reader *reader, const char *value, void *field, size_t size)
{
	struct range range = range_value(&reader->place, value);

	memcpy(field, &range, size);
}

void set_version(struct reader *reader, const char *value, void *field, size_t size)
{
	CK_VERSION version = version_value(&reader->place, value);

	memcpy(field, &version, size);
}

void set_path(struct reader *reader, const char *value, void *field, size_t size)
{
	char *path = path_from(&reader->place, value);

	memcpy(field, &path, size);
}

bool set_key(struct reader *reader, const struct key *keys, const char *name, const char *value)
{
	for (unsigned i = 0; keys[i].name; i++) {
		if (strcmp(keys[i].name, name) != 0)
			continue;
		if (reader->keys_seen & 1UL << i)
			fail_at(&reader->place, "%s is already given", name);
		reader->keys_seen |= 1UL << i;
		keys[i].set(reader, value, (char *)reader->target + keys[i].offset, keys[i].size);
		return true;
	}
	return false;
}

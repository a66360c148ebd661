/* The sections of a scenario file, and the lines "key = value" in them. */
#ifndef SECTION_H
#define SECTION_H

#include "scenario/draft.h"
#include "scenario/place.h"
#include "scenario/scenario.h"
#include "scenario/values.h"

/* Where reading stands, and what the section at hand describes. */
struct reader {
	struct place place;
	unsigned depth; /* of inclusion */
	struct scenario *scenario;
	const struct section *section; /* null: outside of any */
	void *target;                  /* what its keys write to */
	unsigned long keys_seen;       /* a bit for each of its keys */
	enum padding padding;          /* of its texts */
	struct draft draft;            /* of its object */
};

typedef void setter(struct reader *reader, const char *value, void *field, size_t size);

/* Writes the value of a key to a field of the section's target. */
struct key {
	const char *name; /* null: the end of the list */
	setter *set;
	size_t offset;
	size_t size;
};

#define KEY(name, setter, type, member) {name, setter, offsetof(type, member), sizeof(((type *)NULL)->member)}
#define KEY_WITHOUT_FIELD(name, setter) {name, setter, 0, 0}
#define END_OF_KEYS {NULL, NULL, 0, 0}

setter set_text, set_padding, set_number, set_numbers, set_boolean, set_range, set_version, set_path;

/* False when the list has no key of that name. */
bool set_key(struct reader *reader, const struct key *keys, const char *name, const char *value);

/* "[slot 52481]" is the section slot with the subject 52481. */
struct section {
	const char *name;
	bool has_subject;
	bool has_attributes;
	const struct key *keys;
	void *(*begin)(struct reader *reader, const char *subject); /* the target of its keys */
	void (*end)(struct reader *reader);                         /* null: nothing is left to do */
};

extern const struct section library_section, slot_section, token_section, object_section, fault_section;

/* The slot which the sections after it are about. */
struct slot *last_slot(const struct reader *reader);

#endif

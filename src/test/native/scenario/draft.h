/* An object while its section is being read: it is made, or made many times, when the section ends. */
#ifndef DRAFT_H
#define DRAFT_H

#include "scenario/place.h"
#include "scenario.h"

struct draft_line {
	struct place place;
	CK_ATTRIBUTE_TYPE type;
	char *value;
};

struct draft {
	struct place place;
	struct draft_line *lines;
	size_t count;
	unsigned long repeat;
	struct range sessions;
	bool only_by_class;
};

void draft_begin(struct draft *draft, const struct place *place);

/* Notes the value of an attribute, "KIND VALUE"; {n} in it stands for the number of the copy. */
void draft_attribute(struct draft *draft, const struct place *place, const char *name, const char *value);

/* Adds the object and its copies to the token, and forgets the lines. */
void draft_end(struct draft *draft, struct token *token);

#endif

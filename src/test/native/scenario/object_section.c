#include "scenario/section.h"

static void *begin(struct reader *reader, const char *subject)
{
	(void)subject;
	if (!last_slot(reader)->token)
		fail_at(&reader->place, "the slot before has no token");
	draft_begin(&reader->draft, &reader->place);
	return &reader->draft;
}

static void end(struct reader *reader)
{
	draft_end(&reader->draft, last_slot(reader)->token);
}

static const struct key keys[] = {
	KEY("repeat", set_number, struct draft, repeat),
	KEY("sessions", set_range, struct draft, sessions),
	KEY("only-by-class", set_boolean, struct draft, only_by_class),
	END_OF_KEYS,
};

const struct section object_section = {
	.name = "object",
	.has_attributes = true,
	.keys = keys,
	.begin = begin,
	.end = end,
};

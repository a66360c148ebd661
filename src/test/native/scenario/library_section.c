#include "scenario/section.h"

static void *begin(struct reader *reader, const char *subject)
{
	(void)subject;
	return reader->scenario;
}

static const struct key keys[] = {
	KEY_WITHOUT_FIELD("padding", set_padding),
	KEY("manufacturer", set_text, struct scenario, info.manufacturerID),
	KEY("description", set_text, struct scenario, info.libraryDescription),
	KEY("version", set_version, struct scenario, info.libraryVersion),
	KEY("cryptoki", set_version, struct scenario, info.cryptokiVersion),
	KEY("log", set_path, struct scenario, log),
	KEY("delay", set_number, struct scenario, delay),
	KEY("slots-cached", set_boolean, struct scenario, slots_cached),
	KEY("needs-slot-list", set_boolean, struct scenario, needs_slot_list),
	KEY("initialized-by-neighbour", set_boolean, struct scenario, initialized_by_neighbour),
	END_OF_KEYS,
};

const struct section library_section = {.name = "library", .keys = keys, .begin = begin};

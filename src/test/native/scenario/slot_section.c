#include "base/heap.h"
#include "scenario/section.h"

#include <string.h>

struct slot *last_slot(const struct reader *reader)
{
	if (reader->scenario->slot_count == 0)
		fail_at(&reader->place, "there is no slot before");
	return &reader->scenario->slots[reader->scenario->slot_count - 1];
}

static void *begin(struct reader *reader, const char *subject)
{
	struct scenario *scenario = reader->scenario;
	CK_SLOT_ID id = number_value(&reader->place, subject);
	struct slot *slot;

	if (scenario_slot(scenario, id))
		fail_at(&reader->place, "there is already a slot %s", subject);
	scenario->slots = grown(scenario->slots, scenario->slot_count, sizeof *slot);
	slot = &scenario->slots[scenario->slot_count++];
	slot->id = id;
	slot->present = true;
	slot->listed_with_token = true;
	memset(slot->info.slotDescription, ' ', sizeof slot->info.slotDescription);
	memset(slot->info.manufacturerID, ' ', sizeof slot->info.manufacturerID);
	slot->info.flags = CKF_REMOVABLE_DEVICE | CKF_HW_SLOT;
	return slot;
}

static const struct key keys[] = {
	KEY_WITHOUT_FIELD("padding", set_padding),
	KEY("description", set_text, struct slot, info.slotDescription),
	KEY("manufacturer", set_text, struct slot, info.manufacturerID),
	KEY("flags", set_number, struct slot, info.flags),
	KEY("hardware-version", set_version, struct slot, info.hardwareVersion),
	KEY("firmware-version", set_version, struct slot, info.firmwareVersion),
	KEY("present", set_boolean, struct slot, present),
	KEY("listed-with-token", set_boolean, struct slot, listed_with_token),
	END_OF_KEYS,
};

const struct section slot_section = {.name = "slot", .has_subject = true, .keys = keys, .begin = begin};

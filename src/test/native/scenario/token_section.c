#include "base/heap.h"
#include "scenario/section.h"

#include <string.h>

static void *begin(struct reader *reader, const char *subject)
{
	struct slot *slot = last_slot(reader);
	CK_TOKEN_INFO *info;

	(void)subject;
	if (slot->token)
		fail_at(&reader->place, "the slot has a token already");
	slot->token = new_memory(sizeof *slot->token);
	info = &slot->token->info;
	memset(info->label, ' ', sizeof info->label);
	memset(info->manufacturerID, ' ', sizeof info->manufacturerID);
	memset(info->model, ' ', sizeof info->model);
	memset(info->serialNumber, ' ', sizeof info->serialNumber);
	memset(info->utcTime, ' ', sizeof info->utcTime);
	info->ulTotalPublicMemory = CK_UNAVAILABLE_INFORMATION;
	info->ulFreePublicMemory = CK_UNAVAILABLE_INFORMATION;
	info->ulTotalPrivateMemory = CK_UNAVAILABLE_INFORMATION;
	info->ulFreePrivateMemory = CK_UNAVAILABLE_INFORMATION;
	return slot->token;
}

static const struct key keys[] = {
	KEY_WITHOUT_FIELD("padding", set_padding),
	KEY("label", set_text, struct token, info.label),
	KEY("manufacturer", set_text, struct token, info.manufacturerID),
	KEY("model", set_text, struct token, info.model),
	KEY("serial", set_text, struct token, info.serialNumber),
	KEY("utc-time", set_text, struct token, info.utcTime),
	KEY("flags", set_number, struct token, info.flags),
	KEY("min-pin", set_number, struct token, info.ulMinPinLen),
	KEY("max-pin", set_number, struct token, info.ulMaxPinLen),
	KEY("max-sessions", set_number, struct token, info.ulMaxSessionCount),
	KEY("total-public-memory", set_number, struct token, info.ulTotalPublicMemory),
	KEY("free-public-memory", set_number, struct token, info.ulFreePublicMemory),
	KEY("total-private-memory", set_number, struct token, info.ulTotalPrivateMemory),
	KEY("free-private-memory", set_number, struct token, info.ulFreePrivateMemory),
	KEY("hardware-version", set_version, struct token, info.hardwareVersion),
	KEY("firmware-version", set_version, struct token, info.firmwareVersion),
	KEY("mechanisms", set_numbers, struct token, mechanisms),
	KEY("unsearchable", set_numbers, struct token, unsearchable),
	END_OF_KEYS,
};

const struct section token_section = {.name = "token", .keys = keys, .begin = begin};

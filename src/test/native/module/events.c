#include "module/events.h"

#include "base/heap.h"
#include "base/platform.h"
#include "module/calls.h"

#include <stdlib.h>

#define POLL_STEP 20

/* The slots that were last told to be occupied. */
static CK_SLOT_ID *occupied;
static size_t occupied_count;

static size_t position(CK_SLOT_ID slot)
{
	size_t i = 0;

	while (i < occupied_count && occupied[i] != slot)
		i++;
	return i;
}

static bool is_occupied(CK_SLOT_ID id)
{
	const struct slot *slot = scenario_slot(module.scenario, id);

	return slot && slot_occupied(slot);
}

static void note_come(CK_SLOT_ID slot)
{
	occupied = grown(occupied, occupied_count, sizeof *occupied);
	occupied[occupied_count++] = slot;
}

static bool next_gone(CK_SLOT_ID *slot)
{
	for (size_t i = 0; i < occupied_count; i++) {
		if (is_occupied(occupied[i]))
			continue;
		*slot = occupied[i];
		occupied[i] = occupied[--occupied_count];
		return true;
	}
	return false;
}

static bool next_come(CK_SLOT_ID *slot)
{
	for (size_t i = 0; i < module.scenario->slot_count; i++) {
		CK_SLOT_ID id = module.scenario->slots[i].id;

		if (!is_occupied(id) || position(id) < occupied_count)
			continue;
		note_come(id);
		*slot = id;
		return true;
	}
	return false;
}

void events_begin(void)
{
	CK_SLOT_ID slot;

	while (next_come(&slot))
		continue;
}

void events_end(void)
{
	free(occupied);
	occupied = NULL;
	occupied_count = 0;
}

/* Until C_Finalize in another thread, if need be. */
static CK_RV wait_for_event(CK_FLAGS flags, CK_SLOT_ID *slot)
{
	while (module.initialized) {
		if (next_gone(slot) || next_come(slot))
			return CKR_OK;
		if (flags & CKF_DONT_BLOCK)
			return CKR_NO_EVENT;
		platform_unlock();
		platform_sleep(POLL_STEP);
		platform_lock();
		module_refresh();
	}
	return CKR_CRYPTOKI_NOT_INITIALIZED;
}

CK_RV C_WaitForSlotEvent(CK_FLAGS flags, CK_SLOT_ID *slot, void *reserved)
{
	struct call call = {.function = "C_WaitForSlotEvent", .scope = ON_MODULE};

	(void)reserved;
	if (call_begin_with(&call, "flags=0x%lx", flags))
		call.answer = wait_for_event(flags, slot);
	return call_end(&call);
}

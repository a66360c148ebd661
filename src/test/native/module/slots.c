/* PKCS#11 v2.40 section 5.5: slots and tokens, as far as they are read. */

#include "base/heap.h"
#include "module/calls.h"

#include <stdlib.h>
#include <string.h>

/* Fills a list by the convention of section 5.2: who gives none asks for the count. */
static CK_RV fill(struct numbers items, CK_ULONG *list, CK_ULONG *count)
{
	CK_ULONG room = *count;

	*count = (CK_ULONG)items.count;
	if (!list)
		return CKR_OK;
	if (room < items.count)
		return CKR_BUFFER_TOO_SMALL;
	if (items.count > 0)
		memcpy(list, items.at, items.count * sizeof *list);
	return CKR_OK;
}

static struct numbers slot_ids(bool with_token)
{
	struct numbers ids = {0};

	for (size_t i = 0; i < module.scenario->slot_count; i++) {
		const struct slot *slot = &module.scenario->slots[i];

		if (with_token && !(slot_occupied(slot) && slot->listed_with_token))
			continue;
		ids.at = grown(ids.at, ids.count, sizeof *ids.at);
		ids.at[ids.count++] = slot->id;
	}
	return ids;
}

static CK_RV list_slots(bool with_token, CK_SLOT_ID *list, CK_ULONG *count)
{
	struct numbers ids = slot_ids(with_token);
	CK_RV answer = fill(ids, list, count);

	free(ids.at);
	module.slots_listed = true;
	return answer;
}

CK_RV C_GetSlotList(CK_BBOOL with_token, CK_SLOT_ID *list, CK_ULONG *count)
{
	struct call call = {.function = "C_GetSlotList", .scope = ON_MODULE};

	if (call_begin_with(&call, "withToken=%s list=%s", with_token ? "yes" : "no", list ? "yes" : "no")) {
		call.answer = list_slots(with_token, list, count);
		if (call.claims)
			*count = call.claimed;
	}
	return call_end(&call);
}

CK_RV C_GetSlotInfo(CK_SLOT_ID slot, CK_SLOT_INFO *info)
{
	struct call call = {.function = "C_GetSlotInfo", .scope = ON_SLOT, .subject = slot};

	if (call_begin(&call)) {
		*info = call.slot->info;
		if (slot_occupied(call.slot))
			info->flags |= CKF_TOKEN_PRESENT;
	}
	return call_end(&call);
}

static CK_RV describe_token(const struct slot *slot, CK_TOKEN_INFO *info)
{
	if (module.scenario->needs_slot_list && !module.slots_listed)
		return CKR_SLOT_ID_INVALID;
	*info = slot->token->info;
	info->ulSessionCount = sessions_count(slot->id);
	return CKR_OK;
}

CK_RV C_GetTokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO *info)
{
	struct call call = {.function = "C_GetTokenInfo", .scope = ON_TOKEN, .subject = slot};

	if (call_begin(&call))
		call.answer = describe_token(call.slot, info);
	return call_end(&call);
}

CK_RV C_GetMechanismList(CK_SLOT_ID slot, CK_MECHANISM_TYPE *list, CK_ULONG *count)
{
	struct call call = {.function = "C_GetMechanismList", .scope = ON_TOKEN, .subject = slot};

	if (call_begin_with(&call, "list=%s", list ? "yes" : "no")) {
		call.answer = fill(call.slot->token->mechanisms, list, count);
		if (call.claims)
			*count = call.claimed;
	}
	return call_end(&call);
}

static CK_RV describe_mechanism(struct numbers known, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO *info)
{
	for (size_t i = 0; i < known.count; i++) {
		if (known.at[i] == type) {
			*info = (CK_MECHANISM_INFO){.flags = CKF_HW};
			return CKR_OK;
		}
	}
	return CKR_MECHANISM_INVALID;
}

CK_RV C_GetMechanismInfo(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO *info)
{
	struct call call = {.function = "C_GetMechanismInfo", .scope = ON_TOKEN, .subject = slot};

	if (call_begin_with(&call, "mechanism=0x%lx", type))
		call.answer = describe_mechanism(call.slot->token->mechanisms, type, info);
	return call_end(&call);
}

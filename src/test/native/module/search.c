/* PKCS#11 v2.40 section 5.7: object management, the functions that search. */

#include "base/heap.h"
#include "module/calls.h"
#include "module/objects.h"

#include <string.h>

static bool has_value(const struct object *object, const CK_ATTRIBUTE *wanted)
{
	const struct attribute *attribute = object_attribute(object, wanted->type);

	return attribute && attribute->reply == REPLY_VALUE && attribute->value.length == wanted->ulValueLen
		&& memcmp(attribute->value.at, wanted->pValue, wanted->ulValueLen) == 0;
}

static bool names_class(const CK_ATTRIBUTE *template, CK_ULONG count)
{
	for (CK_ULONG i = 0; i < count; i++)
		if (template[i].type == CKA_CLASS)
			return true;
	return false;
}

static bool matches(const struct object *object, const CK_ATTRIBUTE *template, CK_ULONG count)
{
	if (object->only_by_class && !names_class(template, count))
		return false;
	for (CK_ULONG i = 0; i < count; i++)
		if (!has_value(object, &template[i]))
			return false;
	return true;
}

static bool is_searchable(const struct token *token, const CK_ATTRIBUTE *template, CK_ULONG count)
{
	for (CK_ULONG i = 0; i < count; i++)
		for (size_t j = 0; j < token->unsearchable.count; j++)
			if (token->unsearchable.at[j] == template[i].type)
				return false;
	return true;
}

static CK_RV start_search(const struct token *token, struct session *session, const CK_ATTRIBUTE *template,
			  CK_ULONG count)
{
	if (session->searching)
		return CKR_OPERATION_ACTIVE;
	if (!is_searchable(token, template, count))
		return CKR_ATTRIBUTE_TYPE_INVALID;
	session->searching = true;
	session->found = new_memory(token->object_count * sizeof *session->found);
	for (size_t i = 0; i < token->object_count; i++)
		if (is_visible(&token->objects[i], session) && matches(&token->objects[i], template, count))
			session->found[session->found_count++] = FIRST_HANDLE + (CK_OBJECT_HANDLE)i;
	return CKR_OK;
}

CK_RV C_FindObjectsInit(CK_SESSION_HANDLE session, CK_ATTRIBUTE *template, CK_ULONG count)
{
	struct call call = {.function = "C_FindObjectsInit", .scope = ON_SESSION, .subject = session};

	call.template = template;
	call.template_count = count;
	if (call_begin(&call))
		call.answer = start_search(call.slot->token, call.session, template, count);
	return call_end(&call);
}

static CK_RV list_found(struct session *session, CK_OBJECT_HANDLE *list, CK_ULONG room, CK_ULONG *count)
{
	if (!session->searching)
		return CKR_OPERATION_NOT_INITIALIZED;
	*count = 0;
	while (*count < room && session->next < session->found_count)
		list[(*count)++] = session->found[session->next++];
	return CKR_OK;
}

CK_RV C_FindObjects(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE *list, CK_ULONG room, CK_ULONG *count)
{
	struct call call = {.function = "C_FindObjects", .scope = ON_SESSION, .subject = session};

	if (call_begin_with(&call, "room=%lu", room)) {
		if (call.rewinds && call.session->next == call.session->found_count)
			call.session->next = 0;
		call.answer = list_found(call.session, list, room, count);
		if (call.claims)
			*count = call.claimed;
	}
	return call_end(&call);
}

CK_RV C_FindObjectsFinal(CK_SESSION_HANDLE session)
{
	struct call call = {.function = "C_FindObjectsFinal", .scope = ON_SESSION, .subject = session};

	if (call_begin(&call)) {
		call.answer = call.session->searching ? CKR_OK : CKR_OPERATION_NOT_INITIALIZED;
		session_end_search(call.session);
	}
	return call_end(&call);
}

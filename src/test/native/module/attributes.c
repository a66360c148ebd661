/* PKCS#11 v2.40 section 5.7: object management, the function that reads. */

#include "module/calls.h"
#include "module/objects.h"

#include <string.h>

static CK_RV copy_value(const struct bytes *value, CK_ATTRIBUTE *wanted)
{
	CK_ULONG room = wanted->ulValueLen;

	wanted->ulValueLen = (CK_ULONG)value->length;
	if (!wanted->pValue)
		return CKR_OK;
	if (room < value->length) {
		wanted->ulValueLen = CK_UNAVAILABLE_INFORMATION;
		return CKR_BUFFER_TOO_SMALL;
	}
	memcpy(wanted->pValue, value->at, value->length);
	return CKR_OK;
}

static CK_RV refuse(CK_ATTRIBUTE *wanted, CK_RV error)
{
	wanted->ulValueLen = CK_UNAVAILABLE_INFORMATION;
	return error;
}

static CK_RV read_attribute(const struct attribute *attribute, CK_ATTRIBUTE *wanted)
{
	if (!attribute)
		return refuse(wanted, CKR_ATTRIBUTE_TYPE_INVALID);
	switch (attribute->reply) {
	case REPLY_VALUE:
		return copy_value(&attribute->value, wanted);
	case REPLY_LENGTH:
		wanted->ulValueLen = attribute->number;
		return CKR_OK;
	default:
		return refuse(wanted, attribute->number);
	}
}

/* Null when none of the attributes asked for spoils the others. */
static const struct attribute *spoiler(const struct object *object, const CK_ATTRIBUTE *template, CK_ULONG count)
{
	for (CK_ULONG i = 0; i < count; i++) {
		const struct attribute *attribute = object_attribute(object, template[i].type);

		if (attribute && attribute->reply == REPLY_SPOIL)
			return attribute;
	}
	return NULL;
}

static CK_RV read_attributes(const struct object *object, CK_ATTRIBUTE *template, CK_ULONG count)
{
	const struct attribute *spoil;
	CK_RV answer = CKR_OK;

	if (!object)
		return CKR_OBJECT_HANDLE_INVALID;
	spoil = spoiler(object, template, count);
	if (spoil)
		return spoil->number;
	for (CK_ULONG i = 0; i < count; i++) {
		CK_RV error = read_attribute(object_attribute(object, template[i].type), &template[i]);

		if (error != CKR_OK)
			answer = error;
	}
	return answer;
}

CK_RV C_GetAttributeValue(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE *template, CK_ULONG count)
{
	struct call call = {.function = "C_GetAttributeValue", .scope = ON_SESSION, .subject = session};

	call.template = template;
	call.template_count = count;
	if (call_begin_with(&call, "object=%lu", object))
		call.answer = read_attributes(visible_object(call.slot->token, call.session, object), template, count);
	return call_end(&call);
}

#include "module/objects.h"

#include <string.h>

static bool is_private(const struct object *object)
{
	const struct attribute *attribute = object_attribute(object, CKA_PRIVATE);

	return attribute && attribute->reply == REPLY_VALUE && attribute->value.length == sizeof(CK_BBOOL)
		&& attribute->value.at[0] != CK_FALSE;
}

/* Nobody is ever logged in, so that nobody sees a private object. */
bool is_visible(const struct object *object, const struct session *session)
{
	return !is_private(object) && in_range(object->sessions, session->number);
}

const struct object *visible_object(const struct token *token, const struct session *session, CK_OBJECT_HANDLE handle)
{
	const struct object *object;

	if (handle < FIRST_HANDLE || handle - FIRST_HANDLE >= token->object_count)
		return NULL;
	object = &token->objects[handle - FIRST_HANDLE];
	return is_visible(object, session) ? object : NULL;
}

/* The objects which a session can see. */
#ifndef OBJECTS_H
#define OBJECTS_H

#include "module/sessions.h"

/* An object's handle is its place among the token's, from 1. */
#define FIRST_HANDLE 1

bool is_visible(const struct object *object, const struct session *session);

/* Null when the session sees no such object. */
const struct object *visible_object(const struct token *token, const struct session *session, CK_OBJECT_HANDLE handle);

#endif

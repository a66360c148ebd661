/* The sessions that are open. */
#ifndef SESSIONS_H
#define SESSIONS_H

#include "scenario/scenario.h"

struct session {
	CK_SESSION_HANDLE handle; /* never given twice */
	CK_SLOT_ID slot;
	CK_FLAGS flags;
	unsigned long number; /* among the token's sessions, from 1 */
	bool lost;            /* the token was taken out */
	bool searching;
	CK_OBJECT_HANDLE *found;
	size_t found_count;
	size_t next; /* of those found */
	struct session *older;
};

struct session *session_open(struct slot *slot, CK_FLAGS flags);

/* Null when there is no such session. */
struct session *session_of(CK_SESSION_HANDLE handle);

void session_end_search(struct session *session);

void session_close(struct session *session);

void sessions_close(CK_SLOT_ID slot);

void sessions_close_all(void);

CK_ULONG sessions_count(CK_SLOT_ID slot);

/* Marks the sessions whose token is gone. */
void sessions_lose_absent(const struct scenario *scenario);

#endif

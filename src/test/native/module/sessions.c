#include "module/sessions.h"

#include "base/heap.h"

#include <stdlib.h>

static struct session *newest;
static CK_SESSION_HANDLE last_handle;

struct session *session_open(struct slot *slot, CK_FLAGS flags)
{
	struct session *session = new_memory(sizeof *session);

	session->handle = ++last_handle;
	session->slot = slot->id;
	session->flags = flags;
	session->number = ++slot->token->sessions_opened;
	session->older = newest;
	newest = session;
	return session;
}

struct session *session_of(CK_SESSION_HANDLE handle)
{
	struct session *session = newest;

	while (session && session->handle != handle)
		session = session->older;
	return session;
}

void session_end_search(struct session *session)
{
	free(session->found);
	session->found = NULL;
	session->found_count = 0;
	session->next = 0;
	session->searching = false;
}

void session_close(struct session *session)
{
	struct session **link = &newest;

	while (*link != session)
		link = &(*link)->older;
	*link = session->older;
	session_end_search(session);
	free(session);
}

void sessions_close(CK_SLOT_ID slot)
{
	struct session *older;

	for (struct session *session = newest; session; session = older) {
		older = session->older;
		if (session->slot == slot)
			session_close(session);
	}
}

void sessions_close_all(void)
{
	while (newest)
		session_close(newest);
}

CK_ULONG sessions_count(CK_SLOT_ID slot)
{
	CK_ULONG count = 0;

	for (const struct session *session = newest; session; session = session->older)
		if (session->slot == slot)
			count++;
	return count;
}

void sessions_lose_absent(const struct scenario *scenario)
{
	for (struct session *session = newest; session; session = session->older) {
		const struct slot *slot = scenario_slot(scenario, session->slot);

		if (!slot || !slot_occupied(slot) || !slot->token)
			session->lost = true;
	}
}

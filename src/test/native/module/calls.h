/* What every call goes through before it does what it is for. */
#ifndef CALLS_H
#define CALLS_H

#include "module/module.h"
#include "module/sessions.h"

/* What a call is about, and so what must be there for it. */
enum scope {
	ON_NOTHING,
	ON_MODULE,  /* initialised */
	ON_SLOT,    /* and there is such a slot */
	ON_TOKEN,   /* and there is a token in it */
	ON_SESSION, /* initialised, and the session's token is still there */
};

struct call {
	const char *function;
	enum scope scope;
	CK_ULONG subject;             /* the slot's id or the session's handle */
	const CK_ATTRIBUTE *template; /* null: it has none */
	CK_ULONG template_count;
	struct slot *slot;
	struct session *session;
	bool claims; /* to have a count that it has not */
	CK_ULONG claimed;
	bool rewinds; /* starts the list again instead of ending it */
	CK_RV answer;
};

/*
 * Takes the lock, writes the log, lets the faults strike and finds slot and session.
 * False when the answer is already there. call_end follows in either case.
 */
bool call_begin(struct call *call);

/* The same, with more for the log than the call's subject: "flags=0x4". */
bool call_begin_with(struct call *call, const char *details, ...) __attribute__((format(printf, 2, 3)));

CK_RV call_end(struct call *call);

#endif

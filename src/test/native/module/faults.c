#include "module/faults.h"

#include "base/platform.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HANG_STEP 1000

/* The lock is free meanwhile, so that other threads go on as they would in a real module. */
static void pause_call(unsigned long milliseconds)
{
	platform_unlock();
	platform_sleep(milliseconds);
	platform_lock();
}

_Noreturn static void hang(void)
{
	platform_unlock();
	for (;;)
		platform_sleep(HANG_STEP);
}

static void crash(void)
{
	static volatile int *nowhere;

	*nowhere = 1;
}

/* The lock is free, for on Windows the process calls our own end. */
_Noreturn static void end_by_abort(void)
{
	platform_unlock();
	abort();
}

static void print(const struct bytes *text)
{
	fwrite(text->at, 1, text->length, stdout);
	fflush(stdout);
	fwrite(text->at, 1, text->length, stderr);
	fflush(stderr);
}

static void flood(FILE *stream, CK_ULONG count)
{
	char line[80];

	memset(line, '~', sizeof(line) - 1);
	line[sizeof(line) - 1] = '\n';
	for (; count > sizeof(line); count -= sizeof(line))
		fwrite(line, 1, sizeof(line), stream);
	fwrite(line, 1, count, stream);
	fflush(stream);
}

static void remove_tokens(const struct fault *fault)
{
	for (size_t i = 0; i < module.scenario->slot_count; i++) {
		struct slot *slot = &module.scenario->slots[i];

		if (!fault->on_slot || fault->slot == slot->id)
			module_remove(slot);
	}
}

/* True when the call is on that slot, by its id or by a session with its token. */
static bool is_on_slot(const struct call *call, CK_SLOT_ID slot)
{
	const struct session *session;

	switch (call->scope) {
	case ON_SLOT:
	case ON_TOKEN:
		return call->subject == slot;
	case ON_SESSION:
		session = session_of(call->subject);
		return session && session->slot == slot;
	default:
		return false;
	}
}

static bool is_due(struct fault *fault, const struct call *call)
{
	if (fault->at && strcmp(fault->at, call->function) != 0)
		return false;
	if (fault->on_slot && !is_on_slot(call, fault->slot))
		return false;
	return in_range(fault->calls, ++fault->seen);
}

/* True when the call is answered. */
static bool act(const struct fault *fault, struct call *call)
{
	const struct act *act = &fault->act;

	switch (act->action) {
	case ACTION_ANSWER:
		call->answer = act->number;
		return true;
	case ACTION_CLAIM:
		call->claims = true;
		call->claimed = act->number;
		break;
	case ACTION_REWIND:
		call->rewinds = true;
		break;
	case ACTION_REMOVE:
		remove_tokens(fault);
		break;
	case ACTION_FINALIZE:
		module_finalize();
		break;
	case ACTION_SLEEP:
		pause_call(act->number);
		break;
	case ACTION_HANG:
		hang();
	case ACTION_CRASH:
		crash();
		break;
	case ACTION_ABORT:
		end_by_abort();
	case ACTION_EXIT:
		platform_exit((int)act->number);
	case ACTION_PRINT:
		print(&act->text);
		break;
	case ACTION_FLOOD:
		flood(stdout, act->number);
		flood(stderr, act->number);
		break;
	case ACTION_MISSING:
		break;
	}
	return false;
}

/* After a pause the scenario may be another one, whose faults are due from the next call on. */
bool strike(struct call *call)
{
	const struct scenario *scenario = module.scenario;

	if (scenario->delay)
		pause_call(scenario->delay);
	for (size_t i = 0; module.scenario == scenario && i < scenario->fault_count; i++) {
		struct fault *fault = &scenario->faults[i];

		if (is_due(fault, call) && act(fault, call))
			return true;
	}
	return false;
}

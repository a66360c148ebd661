#include "module/calls.h"

#include "base/platform.h"
#include "module/faults.h"
#include "module/log.h"

#include <stdarg.h>
#include <stdio.h>

static CK_RV slot_answer(struct call *call)
{
	call->slot = scenario_slot(module.scenario, call->subject);
	return call->slot ? CKR_OK : CKR_SLOT_ID_INVALID;
}

static CK_RV token_answer(struct call *call)
{
	CK_RV answer = slot_answer(call);

	if (answer != CKR_OK)
		return answer;
	if (call->slot->removed)
		return CKR_DEVICE_REMOVED;
	if (!call->slot->present)
		return CKR_TOKEN_NOT_PRESENT;
	return call->slot->token ? CKR_OK : CKR_TOKEN_NOT_RECOGNIZED;
}

static CK_RV session_answer(struct call *call)
{
	call->session = session_of(call->subject);
	if (!call->session)
		return CKR_SESSION_HANDLE_INVALID;
	if (call->session->lost)
		return CKR_DEVICE_REMOVED;
	call->slot = scenario_slot(module.scenario, call->session->slot);
	return CKR_OK;
}

static CK_RV scope_answer(struct call *call)
{
	if (call->scope != ON_NOTHING && !module.initialized)
		return CKR_CRYPTOKI_NOT_INITIALIZED;
	switch (call->scope) {
	case ON_SLOT:
		return slot_answer(call);
	case ON_TOKEN:
		return token_answer(call);
	case ON_SESSION:
		return session_answer(call);
	default:
		return CKR_OK;
	}
}

static bool begin(struct call *call, const char *details)
{
	platform_lock();
	module_refresh();
	if (module.scenario->log)
		log_call(module.scenario->log, call, details);
	if (strike(call))
		return false;
	call->answer = scope_answer(call);
	return call->answer == CKR_OK;
}

bool call_begin(struct call *call)
{
	return begin(call, "");
}

bool call_begin_with(struct call *call, const char *details, ...)
{
	char text[128];
	va_list values;

	va_start(values, details);
	vsnprintf(text, sizeof text, details, values);
	va_end(values);
	return begin(call, text);
}

CK_RV call_end(struct call *call)
{
	platform_unlock();
	return call->answer;
}

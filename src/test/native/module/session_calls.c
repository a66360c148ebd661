/* PKCS#11 v2.40 section 5.6: sessions, which nobody can log in to. */

#include "module/calls.h"

static bool has_room(const struct slot *slot)
{
	CK_ULONG most = slot->token->info.ulMaxSessionCount;

	return most == CK_EFFECTIVELY_INFINITE || most == CK_UNAVAILABLE_INFORMATION
		|| sessions_count(slot->id) < most;
}

static CK_RV open_session(struct slot *slot, CK_FLAGS flags, CK_SESSION_HANDLE *handle)
{
	if (!(flags & CKF_SERIAL_SESSION))
		return CKR_SESSION_PARALLEL_NOT_SUPPORTED;
	if (!has_room(slot))
		return CKR_SESSION_COUNT;
	*handle = session_open(slot, flags)->handle;
	return CKR_OK;
}

CK_RV C_OpenSession(CK_SLOT_ID slot, CK_FLAGS flags, void *application, CK_NOTIFY notify, CK_SESSION_HANDLE *session)
{
	struct call call = {.function = "C_OpenSession", .scope = ON_TOKEN, .subject = slot};

	(void)application;
	(void)notify;
	if (call_begin_with(&call, "flags=0x%lx", flags))
		call.answer = open_session(call.slot, flags, session);
	return call_end(&call);
}

CK_RV C_CloseSession(CK_SESSION_HANDLE session)
{
	struct call call = {.function = "C_CloseSession", .scope = ON_SESSION, .subject = session};

	if (call_begin(&call))
		session_close(call.session);
	return call_end(&call);
}

CK_RV C_CloseAllSessions(CK_SLOT_ID slot)
{
	struct call call = {.function = "C_CloseAllSessions", .scope = ON_SLOT, .subject = slot};

	if (call_begin(&call))
		sessions_close(slot);
	return call_end(&call);
}

CK_RV C_GetSessionInfo(CK_SESSION_HANDLE session, CK_SESSION_INFO *info)
{
	struct call call = {.function = "C_GetSessionInfo", .scope = ON_SESSION, .subject = session};

	if (call_begin(&call)) {
		*info = (CK_SESSION_INFO){.slotID = call.session->slot, .flags = call.session->flags};
		info->state = info->flags & CKF_RW_SESSION ? CKS_RW_PUBLIC_SESSION : CKS_RO_PUBLIC_SESSION;
	}
	return call_end(&call);
}

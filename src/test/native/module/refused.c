/*
 * What this module does not do: whatever logs in, writes or uses a key. It is written to the call log
 * as every call is, so that a test can prove that nobody even tries. The parameters go unread.
 */

#include "module/calls.h"

static CK_RV refused(const char *function)
{
	struct call call = {.function = function, .scope = ON_NOTHING};

	if (call_begin(&call))
		call.answer = CKR_FUNCTION_NOT_SUPPORTED;
	return call_end(&call);
}

#define REFUSE(name, parameters) \
	CK_RV name parameters \
	{ \
		return refused(#name); \
	}

typedef CK_SESSION_HANDLE session;
typedef CK_OBJECT_HANDLE object;

REFUSE(C_InitToken, (CK_SLOT_ID, CK_BYTE *, CK_ULONG, CK_BYTE *))
REFUSE(C_InitPIN, (session, CK_BYTE *, CK_ULONG))
REFUSE(C_SetPIN, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG))
REFUSE(C_Login, (session, CK_USER_TYPE, CK_BYTE *, CK_ULONG))
REFUSE(C_Logout, (session))
REFUSE(C_GetOperationState, (session, CK_BYTE *, CK_ULONG *))
REFUSE(C_SetOperationState, (session, CK_BYTE *, CK_ULONG, object, object))

REFUSE(C_CreateObject, (session, CK_ATTRIBUTE *, CK_ULONG, object *))
REFUSE(C_CopyObject, (session, object, CK_ATTRIBUTE *, CK_ULONG, object *))
REFUSE(C_DestroyObject, (session, object))
REFUSE(C_GetObjectSize, (session, object, CK_ULONG *))
REFUSE(C_SetAttributeValue, (session, object, CK_ATTRIBUTE *, CK_ULONG))

REFUSE(C_EncryptInit, (session, CK_MECHANISM *, object))
REFUSE(C_Encrypt, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))
REFUSE(C_EncryptUpdate, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))
REFUSE(C_EncryptFinal, (session, CK_BYTE *, CK_ULONG *))
REFUSE(C_DecryptInit, (session, CK_MECHANISM *, object))
REFUSE(C_Decrypt, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))
REFUSE(C_DecryptUpdate, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))
REFUSE(C_DecryptFinal, (session, CK_BYTE *, CK_ULONG *))

REFUSE(C_DigestInit, (session, CK_MECHANISM *))
REFUSE(C_Digest, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))
REFUSE(C_DigestUpdate, (session, CK_BYTE *, CK_ULONG))
REFUSE(C_DigestKey, (session, object))
REFUSE(C_DigestFinal, (session, CK_BYTE *, CK_ULONG *))

REFUSE(C_SignInit, (session, CK_MECHANISM *, object))
REFUSE(C_Sign, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))
REFUSE(C_SignUpdate, (session, CK_BYTE *, CK_ULONG))
REFUSE(C_SignFinal, (session, CK_BYTE *, CK_ULONG *))
REFUSE(C_SignRecoverInit, (session, CK_MECHANISM *, object))
REFUSE(C_SignRecover, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))

REFUSE(C_VerifyInit, (session, CK_MECHANISM *, object))
REFUSE(C_Verify, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG))
REFUSE(C_VerifyUpdate, (session, CK_BYTE *, CK_ULONG))
REFUSE(C_VerifyFinal, (session, CK_BYTE *, CK_ULONG))
REFUSE(C_VerifyRecoverInit, (session, CK_MECHANISM *, object))
REFUSE(C_VerifyRecover, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))

REFUSE(C_DigestEncryptUpdate, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))
REFUSE(C_DecryptDigestUpdate, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))
REFUSE(C_SignEncryptUpdate, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))
REFUSE(C_DecryptVerifyUpdate, (session, CK_BYTE *, CK_ULONG, CK_BYTE *, CK_ULONG *))

REFUSE(C_GenerateKey, (session, CK_MECHANISM *, CK_ATTRIBUTE *, CK_ULONG, object *))
REFUSE(C_GenerateKeyPair, (session, CK_MECHANISM *, CK_ATTRIBUTE *, CK_ULONG, CK_ATTRIBUTE *, CK_ULONG, object *, object *))
REFUSE(C_WrapKey, (session, CK_MECHANISM *, object, object, CK_BYTE *, CK_ULONG *))
REFUSE(C_UnwrapKey, (session, CK_MECHANISM *, object, CK_BYTE *, CK_ULONG, CK_ATTRIBUTE *, CK_ULONG, object *))
REFUSE(C_DeriveKey, (session, CK_MECHANISM *, object, CK_ATTRIBUTE *, CK_ULONG, object *))
REFUSE(C_SeedRandom, (session, CK_BYTE *, CK_ULONG))
REFUSE(C_GenerateRandom, (session, CK_BYTE *, CK_ULONG))

REFUSE(C_GetFunctionStatus, (session))
REFUSE(C_CancelFunction, (session))

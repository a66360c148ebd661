// NSS's softokn, which wants its parameters in C_Initialize, for programs that give none: they come from the environment.

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include <p11-kit/pkcs11.h>

static CK_FUNCTION_LIST functions;
static CK_C_Initialize initialize_softokn;

static CK_RV initialize(void *arguments)
{
	CK_C_INITIALIZE_ARGS with_parameters = {0};
	if (arguments != NULL)
		memcpy(&with_parameters, arguments, sizeof with_parameters);
	with_parameters.pReserved = getenv("TOKEN_TRIAGE_SOFTOKN");
	return initialize_softokn(&with_parameters);
}

CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
	void *softokn = dlopen("libsoftokn3.so", RTLD_NOW);
	CK_C_GetFunctionList get = softokn == NULL ? NULL : (CK_C_GetFunctionList)dlsym(softokn, "C_GetFunctionList");
	CK_FUNCTION_LIST *theirs;
	if (get == NULL || get(&theirs) != CKR_OK)
		return CKR_GENERAL_ERROR;
	functions = *theirs;
	initialize_softokn = theirs->C_Initialize;
	functions.C_Initialize = initialize;
	*list = &functions;
	return CKR_OK;
}

/* PKCS#11 v2.40 section 5.4: general-purpose functions. */

#include "base/platform.h"
#include "module/calls.h"

static CK_FUNCTION_LIST functions = {
#define FUNCTION(name) .name = name,
#include "functions.inc"
#undef FUNCTION
};

EXPORTED CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
	struct call call = {.function = "C_GetFunctionList", .scope = ON_NOTHING};

	if (call_begin(&call)) {
		functions.version = module.scenario->info.cryptokiVersion;
		*list = &functions;
	}
	return call_end(&call);
}

CK_RV C_Initialize(void *arguments)
{
	struct call call = {.function = "C_Initialize", .scope = ON_NOTHING};

	(void)arguments;
	if (!call_begin(&call))
		return call_end(&call);
	if (module.initialized)
		call.answer = CKR_CRYPTOKI_ALREADY_INITIALIZED;
	else
		module_initialize();
	return call_end(&call);
}

CK_RV C_Finalize(void *reserved)
{
	struct call call = {.function = "C_Finalize", .scope = ON_MODULE};

	(void)reserved;
	if (call_begin(&call))
		module_finalize();
	return call_end(&call);
}

CK_RV C_GetInfo(CK_INFO *info)
{
	struct call call = {.function = "C_GetInfo", .scope = ON_MODULE};

	if (call_begin(&call))
		*info = module.scenario->info;
	return call_end(&call);
}

/* No calls of PKCS#11, but a library can fail while the system loads it, and when the process ends. */

__attribute__((constructor)) static void load(void)
{
	struct call call = {.function = "load", .scope = ON_NOTHING};

	call_begin(&call);
	if (module.scenario->initialized_by_neighbour)
		module_initialize();
	call_end(&call);
}

__attribute__((destructor)) static void unload(void)
{
	struct call call = {.function = "unload", .scope = ON_NOTHING};

	call_begin(&call);
	module_finalize();
	module_forget();
	call_end(&call);
}

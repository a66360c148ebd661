#include "base/failure.h"

#include "base/platform.h"

#include <stdarg.h>
#include <stdio.h>

void fail(const char *reason, ...)
{
	va_list arguments;

	fputs("faultmodule: ", stderr);
	va_start(arguments, reason);
	vfprintf(stderr, reason, arguments);
	va_end(arguments);
	fputc('\n', stderr);
	fflush(stderr);
	platform_exit(FAILURE_EXIT_CODE);
}

#include "base/failure.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void fail(const char *reason, ...)
{
	va_list arguments;

	fputs("faultmodule: ", stderr);
	va_start(arguments, reason);
	vfprintf(stderr, reason, arguments);
	va_end(arguments);
	fputc('\n', stderr);
	fflush(stderr);
	_Exit(FAILURE_EXIT_CODE);
}

/* The loud end of a test whose scenario is wrong. */
#ifndef FAILURE_H
#define FAILURE_H

/* EX_CONFIG of sysexits.h: an exit code that no fault of a scenario should be given. */
#define FAILURE_EXIT_CODE 78

/* Says "faultmodule: " and the reason on stderr and ends the process. */
_Noreturn void fail(const char *reason, ...) __attribute__((format(printf, 1, 2)));

#endif

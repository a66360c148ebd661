/* The call log: a line for each call, written before anything can go wrong with it. */
#ifndef LOG_H
#define LOG_H

#include "module/calls.h"

/* "PROCESS FUNCTION SUBJECT DETAILS ATTRIBUTES" to the end of the file of that name. */
void log_call(const char *path, const struct call *call, const char *details);

#endif

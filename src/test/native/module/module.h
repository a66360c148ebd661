/* The state of the module. Guarded by the platform's lock, which every call holds. */
#ifndef MODULE_H
#define MODULE_H

#include "scenario/scenario.h"

/* Names the scenario file. */
#define SCENARIO_VARIABLE "TOKEN_TRIAGE_FAULT_MODULE"

struct module {
	struct scenario *scenario; /* set before any call goes on */
	bool initialized;
	bool slots_listed;
};

extern struct module module;

/* Reads the scenario, again when its file has changed. */
void module_refresh(void);

void module_initialize(void);

void module_finalize(void);

/* The next call reads it anew. */
void module_forget(void);

/* The token is gone from the slot until the scenario is read again. */
void module_remove(struct slot *slot);

#endif

/* The faults of the scenario, let loose on a call. */
#ifndef FAULTS_H
#define FAULTS_H

#include "module/calls.h"

/* Runs those that are due, in the scenario's order. True when one of them has answered the call. */
bool strike(struct call *call);

#endif

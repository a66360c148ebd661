/* From a scenario file to a scenario. */
#ifndef READER_H
#define READER_H

#include "scenario/scenario.h"

/* To be freed. Null when the file cannot be read; a mistake in it ends the process. */
struct scenario *read_scenario(const char *path);

#endif

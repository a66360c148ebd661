/* Memory that is there, or else the process ends. */
#ifndef HEAP_H
#define HEAP_H

#include <stddef.h>

/* Zeroed. */
void *new_memory(size_t size);

char *new_string(const char *text, size_t length);

/* Makes room for one more item of the size behind count items; the new one is zeroed. */
void *grown(void *items, size_t count, size_t size);

#endif

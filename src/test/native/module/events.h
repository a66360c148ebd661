/* Tokens that come and go. */
#ifndef EVENTS_H
#define EVENTS_H

/* From now on only what changes is an event. */
void events_begin(void);

void events_end(void);

#endif

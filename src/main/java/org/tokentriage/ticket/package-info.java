/** The ticket: values that are valid by construction, the draft that the agent edits, and the texts that are made of it. */
@NullMarked
package org.tokentriage.ticket;

import org.jspecify.annotations.NullMarked;

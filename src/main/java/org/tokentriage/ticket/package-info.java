/** The ticket: values that are valid by construction, the draft that the agent edits, and the {@link org.tokentriage.ticket.TicketDesk} port. */
@NullMarked
package org.tokentriage.ticket;

import org.jspecify.annotations.NullMarked;

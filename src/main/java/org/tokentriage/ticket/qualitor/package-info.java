/** The {@link org.tokentriage.ticket.TicketDesk} port over Qualitor's stateless web service (docs/qualitor.md). */
@NullMarked
package org.tokentriage.ticket.qualitor;

import org.jspecify.annotations.NullMarked;

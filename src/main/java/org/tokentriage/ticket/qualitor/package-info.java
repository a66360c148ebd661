/** The {@link org.tokentriage.ticket.desk.TicketDesk} port over Qualitor (docs/qualitor.md). */
@NullMarked
package org.tokentriage.ticket.qualitor;

import org.jspecify.annotations.NullMarked;

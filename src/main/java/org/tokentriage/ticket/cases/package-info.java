/** The case of each ticket, which is kept before anything is sent: its states, the moves between them, and the port that keeps it. */
@NullMarked
package org.tokentriage.ticket.cases;

import org.jspecify.annotations.NullMarked;

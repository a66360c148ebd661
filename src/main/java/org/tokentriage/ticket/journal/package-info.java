/** The memory of cases: for each an append-only file of what happened and a file of what was written, which goes when the ticket is open. */
@NullMarked
package org.tokentriage.ticket.journal;

import org.jspecify.annotations.NullMarked;

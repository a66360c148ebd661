/** Tickets are opened, followed and looked for here, through a site's desk and the cases that are kept: at most one for each case. */
@NullMarked
package org.tokentriage.ticket.office;

import org.jspecify.annotations.NullMarked;

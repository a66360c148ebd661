/** The desk that tickets are opened at, whatever desk that is: what it is asked, what it answers, and how that can fail. */
@NullMarked
package org.tokentriage.ticket.desk;

import org.jspecify.annotations.NullMarked;

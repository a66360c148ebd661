/** What customers write about themselves, sorted for a ticket. */
@NullMarked
package org.tokentriage.ticket.message;

import org.jspecify.annotations.NullMarked;

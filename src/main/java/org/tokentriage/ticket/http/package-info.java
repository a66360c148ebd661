/** HTTP that brings a ticket to a help desk at most once, whatever desk that is, and tells what became of each call. */
@NullMarked
package org.tokentriage.ticket.http;

import org.jspecify.annotations.NullMarked;

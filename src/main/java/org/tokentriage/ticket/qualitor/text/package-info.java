/** The texts of a ticket as Qualitor gets, keeps and tells them. */
@NullMarked
package org.tokentriage.ticket.qualitor.text;

import org.jspecify.annotations.NullMarked;

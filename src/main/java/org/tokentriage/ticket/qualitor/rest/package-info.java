/** The desk over Qualitor's interface in JSON. */
@NullMarked
package org.tokentriage.ticket.qualitor.rest;

import org.jspecify.annotations.NullMarked;

/** Another way to carry the operations of Qualitor's web services: SOAP, with a session. */
@NullMarked
package org.tokentriage.ticket.qualitor.soap;

import org.jspecify.annotations.NullMarked;

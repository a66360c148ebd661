/** What is told of an open ticket to whoever keeps it: read out, copied, sent to the customer, printed. */
@NullMarked
package org.tokentriage.protocol;

import org.jspecify.annotations.NullMarked;

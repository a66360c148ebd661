/** The smart-card service by {@code javax.smartcardio}, which a worker alone may use: the service can hang. */
@NullMarked
package org.tokentriage.token.pcsc;

import org.jspecify.annotations.NullMarked;

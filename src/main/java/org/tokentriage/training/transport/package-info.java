/** The ways in which operations come: the stateless form, SOAP, JSON. */
@NullMarked
package org.tokentriage.training.transport;

import org.jspecify.annotations.NullMarked;

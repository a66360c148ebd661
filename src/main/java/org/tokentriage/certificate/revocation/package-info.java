/** Whether an authority has taken a certificate back, as the lists that it publishes say. */
@NullMarked
package org.tokentriage.certificate.revocation;

import org.jspecify.annotations.NullMarked;

/** The port {@link org.tokentriage.certificate.revocation.RevocationCheck} over the lists that authorities publish. */
@NullMarked
package org.tokentriage.certificate.crl;

import org.jspecify.annotations.NullMarked;

/** Reads tokens through a PKCS#11 library, by way of the IAIK wrapper; the only place that knows it. */
@NullMarked
package org.tokentriage.token.pkcs11;

import org.jspecify.annotations.NullMarked;

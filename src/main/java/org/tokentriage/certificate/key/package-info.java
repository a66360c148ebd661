/** The key that a certificate certifies, and what it may be used for. */
@NullMarked
package org.tokentriage.certificate.key;

import org.jspecify.annotations.NullMarked;

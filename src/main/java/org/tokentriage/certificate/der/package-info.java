/** The bytes of a certificate, gone through field by field whatever is wrong with them; seen by the rooms of certificates alone. */
@NullMarked
package org.tokentriage.certificate.der;

import org.jspecify.annotations.NullMarked;

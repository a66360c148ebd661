/** Whose a certificate is: names, numbers, and what ICP-Brasil adds to them. Never a whole CPF. */
@NullMarked
package org.tokentriage.certificate.holder;

import org.jspecify.annotations.NullMarked;

/** From a certificate to its root, by those that are held here, without a network. */
@NullMarked
package org.tokentriage.certificate.chain;

import org.jspecify.annotations.NullMarked;

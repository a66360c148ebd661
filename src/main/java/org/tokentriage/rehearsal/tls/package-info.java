/** The port over one TLS handshake, in which no certificate of ours is shown. */
@NullMarked
package org.tokentriage.rehearsal.tls;

import org.jspecify.annotations.NullMarked;

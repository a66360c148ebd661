/** What an X.509 certificate of ICP-Brasil says; the only place that knows BouncyCastle. */
@NullMarked
package org.tokentriage.certificate;

import org.jspecify.annotations.NullMarked;

/** {@code laudo}: what was read from a token, for whoever opens the ticket elsewhere. */
@NullMarked
package org.tokentriage.cli.laudo;

import org.jspecify.annotations.NullMarked;

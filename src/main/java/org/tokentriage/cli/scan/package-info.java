/** The command scan: tokens are read and told, to people or to scripts. */
@NullMarked
package org.tokentriage.cli.scan;

import org.jspecify.annotations.NullMarked;

/** The options that say which desk is asked, and as whom. */
@NullMarked
package org.tokentriage.cli.site;

import org.jspecify.annotations.NullMarked;

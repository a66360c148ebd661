/** How the flow has something done elsewhere, and hears of it on the UI executor. */
@NullMarked
package org.tokentriage.wizard.work;

import org.jspecify.annotations.NullMarked;

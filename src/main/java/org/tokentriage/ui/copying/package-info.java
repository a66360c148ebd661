/** Step 3 where a person opens the ticket by hand: what to copy, and the numbers to tell. */
@NullMarked
package org.tokentriage.ui.copying;

import org.jspecify.annotations.NullMarked;

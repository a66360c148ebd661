/** Step 4 begins: the ticket on its way, and the ticket that may or may not have arrived. */
@NullMarked
package org.tokentriage.ui.sending;

import org.jspecify.annotations.NullMarked;

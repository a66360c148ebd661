/** Step 4: the number of the ticket, what was said in it, what to say to the customer, what came after it. */
@NullMarked
package org.tokentriage.ui.receipt;

import org.jspecify.annotations.NullMarked;

/** From a whole form to an open ticket, and what becomes of one in doubt or one that was open before. */
@NullMarked
package org.tokentriage.wizard.sending;

import org.jspecify.annotations.NullMarked;

/** From a verdict, or a case begun before, to a whole form; and to a ticket that a person opens by hand. */
@NullMarked
package org.tokentriage.wizard.drafting;

import org.jspecify.annotations.NullMarked;

/** Step 3: the form of the ticket, its fields, their problems, their neatness, and what to know before sending. */
@NullMarked
package org.tokentriage.ui.drafting;

import org.jspecify.annotations.NullMarked;

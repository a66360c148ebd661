/** What a client asks of Qualitor and what it hears, in whatever form it travels: operations, their fields, refusals. */
@NullMarked
package org.tokentriage.training.call;

import org.jspecify.annotations.NullMarked;

/** What a browser sees of the tickets. */
@NullMarked
package org.tokentriage.training.page;

import org.jspecify.annotations.NullMarked;

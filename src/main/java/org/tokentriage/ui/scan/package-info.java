/** Step 1: looking for the readers and tokens, reading one, choosing among several. */
@NullMarked
package org.tokentriage.ui.scan;

import org.jspecify.annotations.NullMarked;

/** The flow from a token to a receipt, without a toolkit: it can be tested with plain objects. */
@NullMarked
package org.tokentriage.wizard;

import org.jspecify.annotations.NullMarked;

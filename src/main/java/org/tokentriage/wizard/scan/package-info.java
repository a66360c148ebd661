/** From a token to its verdict, and what is learnt of it meanwhile. */
@NullMarked
package org.tokentriage.wizard.scan;

import org.jspecify.annotations.NullMarked;

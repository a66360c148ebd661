/** The flow from a token to a receipt, without a toolkit: {@link Wizard} leads through it, and puts its rooms together. */
@NullMarked
package org.tokentriage.wizard;

import org.jspecify.annotations.NullMarked;

/** The pieces that pages are made of; they know nothing of tokens or tickets. */
@NullMarked
package org.tokentriage.ui.component;

import org.jspecify.annotations.NullMarked;

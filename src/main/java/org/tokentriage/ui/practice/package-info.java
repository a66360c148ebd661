/** What the window of the training has besides: the strip that says so, the exercises, what is to be done now, and the result. */
@NullMarked
package org.tokentriage.ui.practice;

import org.jspecify.annotations.NullMarked;

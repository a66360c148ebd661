/** The exercises of the written procedure: what each begins with, what is expected at each step, and what came of it. */
@NullMarked
package org.tokentriage.practice;

import org.jspecify.annotations.NullMarked;

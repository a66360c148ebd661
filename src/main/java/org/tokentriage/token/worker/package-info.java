/** The port over a child process: a module that crashes, hangs or prints takes nothing down but that child. */
@NullMarked
package org.tokentriage.token.worker;

import org.jspecify.annotations.NullMarked;

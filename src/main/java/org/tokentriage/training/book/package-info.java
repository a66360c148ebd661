/** The tickets that were filed, and what became of them. */
@NullMarked
package org.tokentriage.training.book;

import org.jspecify.annotations.NullMarked;

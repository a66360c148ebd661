/** One kind of document: a page or two of text that people read, print and listen to. It knows nothing of tokens and tickets. */
@NullMarked
package org.tokentriage.pdf;

import org.jspecify.annotations.NullMarked;

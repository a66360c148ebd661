/** What is told of tokens, tickets and failures, in the language of whoever reads it: on screen, on the command line, in tickets and in the clipboard. */
@NullMarked
package org.tokentriage.words;

import org.jspecify.annotations.NullMarked;

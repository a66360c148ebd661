/** What a worker and its parent say to each other, as words on one line: each kind of thing by its own hand, for reflection takes longer to start than the rest of a worker. */
@NullMarked
package org.tokentriage.token.worker.words;

import org.jspecify.annotations.NullMarked;

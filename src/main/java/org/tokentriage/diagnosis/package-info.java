/** What the objects on a token mean: from a snapshot to a verdict, by pure functions. */
@NullMarked
package org.tokentriage.diagnosis;

import org.jspecify.annotations.NullMarked;

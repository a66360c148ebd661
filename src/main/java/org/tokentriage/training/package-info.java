/** Stand-ins for the world outside: they serve training, development and the tests. */
@NullMarked
package org.tokentriage.training;

import org.jspecify.annotations.NullMarked;

/** What tests of several rooms share. */
@NullMarked
package org.tokentriage.testing;

import org.jspecify.annotations.NullMarked;

/** The sentences people read, in Portuguese and English. */
@NullMarked
package org.tokentriage.i18n;

import org.jspecify.annotations.NullMarked;

/** What the system says of readers and cards, without any module. */
@NullMarked
package org.tokentriage.token.card;

import org.jspecify.annotations.NullMarked;

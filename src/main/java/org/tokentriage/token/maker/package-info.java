/** What is known of the makers of tokens: which software manages which, and whose library is opened by itself. */
@NullMarked
package org.tokentriage.token.maker;

import org.jspecify.annotations.NullMarked;

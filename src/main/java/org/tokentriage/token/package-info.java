/** What a token is and how it is read: records, sealed types and the {@link org.tokentriage.token.TokenReader} port. */
@NullMarked
package org.tokentriage.token;

import org.jspecify.annotations.NullMarked;

/** Token Triage: says what is wrong with a certificate token and opens the ticket that mends it. */
@NullMarked
package org.tokentriage;

import org.jspecify.annotations.NullMarked;

/** What stands around the token on this computer and may keep its certificate from being accepted: what was seen, and what that means. */
@NullMarked
package org.tokentriage.computer;

import org.jspecify.annotations.NullMarked;

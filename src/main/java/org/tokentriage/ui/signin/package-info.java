/** Step 3 begins: signing in to the desk, and to a proxy on the way to it. */
@NullMarked
package org.tokentriage.ui.signin;

import org.jspecify.annotations.NullMarked;

/** Who is signed in at the desk, how somebody comes to be, and what this computer remembers of them. */
@NullMarked
package org.tokentriage.wizard.signin;

import org.jspecify.annotations.NullMarked;

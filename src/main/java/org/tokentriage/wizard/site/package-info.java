/** Whether tickets can be opened from this computer, and the desk of whoever signed in. */
@NullMarked
package org.tokentriage.wizard.site;

import org.jspecify.annotations.NullMarked;

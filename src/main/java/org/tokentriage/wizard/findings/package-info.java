/** What can be done with a verdict besides a ticket: pass it on, report it, greet a site. */
@NullMarked
package org.tokentriage.wizard.findings;

import org.jspecify.annotations.NullMarked;

/** The site's profile is set up. */
@NullMarked
package org.tokentriage.wizard.setup;

import org.jspecify.annotations.NullMarked;

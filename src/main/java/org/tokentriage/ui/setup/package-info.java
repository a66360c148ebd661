/** Setting up the site's profile: where the desk is, whether it answers, its codes, and where the file goes. */
@NullMarked
package org.tokentriage.ui.setup;

import org.jspecify.annotations.NullMarked;

/** Step 2: what was found on the token, the verdict on top, the details beside the contents. */
@NullMarked
package org.tokentriage.ui.findings;

import org.jspecify.annotations.NullMarked;

/** What every page is given, what it answers, and the parts that several pages share. */
@NullMarked
package org.tokentriage.ui.page;

import org.jspecify.annotations.NullMarked;

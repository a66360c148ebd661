/** The cases that this computer keeps: unfinished ones, the latest receipts, and erasing a company's. */
@NullMarked
package org.tokentriage.ui.cases;

import org.jspecify.annotations.NullMarked;

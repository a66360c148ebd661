/** Lists: rows that are checked off and rows to choose from. They know nothing of tokens or tickets. */
@NullMarked
package org.tokentriage.ui.component.row;

import org.jspecify.annotations.NullMarked;

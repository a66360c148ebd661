/** Light or dark, and the style sheets of all rooms in the order in which they have their say. */
@NullMarked
package org.tokentriage.ui.theme;

import org.jspecify.annotations.NullMarked;

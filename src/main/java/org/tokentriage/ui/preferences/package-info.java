/** The settings of the person at this computer. */
@NullMarked
package org.tokentriage.ui.preferences;

import org.jspecify.annotations.NullMarked;

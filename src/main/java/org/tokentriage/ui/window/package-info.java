/** The window: its frame, its tools, the rail of steps, the keys, and which page shows which step. */
@NullMarked
package org.tokentriage.ui.window;

import org.jspecify.annotations.NullMarked;

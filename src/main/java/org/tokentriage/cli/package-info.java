/** The command line: reads tokens for scripts, starts the simulator, and opens the wizard when nothing is asked for. */
@NullMarked
package org.tokentriage.cli;

import org.jspecify.annotations.NullMarked;

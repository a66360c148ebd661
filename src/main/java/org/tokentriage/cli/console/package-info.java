/** What every command stands on: where it reads and writes, how it ends, and how it says what is wrong. */
@NullMarked
package org.tokentriage.cli.console;

import org.jspecify.annotations.NullMarked;

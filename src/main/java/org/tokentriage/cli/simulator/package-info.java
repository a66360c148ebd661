/** The command simulator: a Qualitor that exists on this computer alone. */
@NullMarked
package org.tokentriage.cli.simulator;

import org.jspecify.annotations.NullMarked;

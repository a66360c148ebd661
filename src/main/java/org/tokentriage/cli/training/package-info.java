/** The command training: the wizard on tokens and a desk that do not exist. */
@NullMarked
package org.tokentriage.cli.training;

import org.jspecify.annotations.NullMarked;

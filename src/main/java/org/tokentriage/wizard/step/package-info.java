/** Where the agent is, with all that is known there, and what the primary button does there. */
@NullMarked
package org.tokentriage.wizard.step;

import org.jspecify.annotations.NullMarked;

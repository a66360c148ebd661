/** Tokens made of data, and the readers that hold them: no module, no smart-card service, no computer is asked for anything. */
@NullMarked
package org.tokentriage.practice.token;

import org.jspecify.annotations.NullMarked;

/** What Linux tells of the modules that its browsers know. */
@NullMarked
package org.tokentriage.computer.linux;

import org.jspecify.annotations.NullMarked;

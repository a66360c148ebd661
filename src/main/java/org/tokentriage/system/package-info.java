/** The computer that this program runs on, as its files and programs: what is the same whatever they are used for. */
@NullMarked
package org.tokentriage.system;

import org.jspecify.annotations.NullMarked;

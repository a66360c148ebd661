/** The command doctor: the technical report on a computer and its tokens. */
@NullMarked
package org.tokentriage.cli.doctor;

import org.jspecify.annotations.NullMarked;

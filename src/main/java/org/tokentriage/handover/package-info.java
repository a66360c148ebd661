/**
 * The laudo: what was read from a token on one computer, told to another, as a file, as a line of text or by voice. It knows no screen and
 * no desk, and whatever comes in is a stranger's.
 */
@NullMarked
package org.tokentriage.handover;

import org.jspecify.annotations.NullMarked;

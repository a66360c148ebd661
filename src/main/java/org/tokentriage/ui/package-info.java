/** The screens: a frame, and a page for each step of the wizard. */
@NullMarked
package org.tokentriage.ui;

import org.jspecify.annotations.NullMarked;

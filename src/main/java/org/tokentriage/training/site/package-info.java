/** A fictional installation of Qualitor: its clients, its codes, its login. */
@NullMarked
package org.tokentriage.training.site;

import org.jspecify.annotations.NullMarked;

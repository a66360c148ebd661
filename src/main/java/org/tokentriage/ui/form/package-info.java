/** The fields that the agent types in: their names, their problems, their neatness. */
@NullMarked
package org.tokentriage.ui.form;

import org.jspecify.annotations.NullMarked;

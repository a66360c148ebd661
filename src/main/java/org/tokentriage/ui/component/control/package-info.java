/**
 * What is pressed or typed in: buttons, links, fields with their names and complaints. They know nothing of tokens or
 * tickets.
 */
@NullMarked
package org.tokentriage.ui.component.control;

import org.jspecify.annotations.NullMarked;

/** What a person types, and what is wrong with it. Only the flow writes what the desk has answered. */
@NullMarked
package org.tokentriage.wizard.form;

import org.jspecify.annotations.NullMarked;

/** Letters and signs: kinds of text, icons, tones, a remark. They know nothing of tokens or tickets. */
@NullMarked
package org.tokentriage.ui.component.text;

import org.jspecify.annotations.NullMarked;

package org.tokentriage.ui.component;

import java.util.Locale;

/** What a colour stands for; it never says anything that a word or a shape does not say too. */
public enum Tone {
    NEUTRAL,
    SUCCESS,
    WARNING,
    DANGER;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}

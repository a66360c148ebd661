package org.tokentriage.ui.component.text;

import java.util.Locale;

/** What a colour stands for; it never says anything that a word or a shape does not say too. */
public enum Tone {
    NEUTRAL,
    SUCCESS,
    WARNING,
    DANGER;

    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}

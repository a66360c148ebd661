package org.tokentriage.ui.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a window wears; each is a style class of its root. */
public enum Look {
    LIGHT,
    DARK,
    CONTRAST;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> styleClasses() {
        return Arrays.stream(values()).map(Look::styleClass).toList();
    }
}

package org.tokentriage.preferences;

/** What somebody wants a window to wear. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST
}

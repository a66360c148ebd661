package org.tokentriage.preferences;

/** Light or dark. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}

package org.tokentriage.words;

/** What lies on a token, under the written procedure's own names. */
public enum ObjectGroup {
    CERTIFICATES,
    KEYS,
    CHAINS,
    OTHERS
}

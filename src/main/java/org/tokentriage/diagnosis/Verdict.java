package org.tokentriage.diagnosis;

/** The stable names of verdicts, for scripts and for look-ups; see {@code docs/cli.md}. */
public enum Verdict {
    BLANK,
    UNINITIALISED,
    ONLY_CA,
    KEY_WITHOUT_CERTIFICATE,
    ONLY_DATA,
    VALID,
    EXPIRED,
    NOT_YET_VALID,
    MIXED,
    INCONCLUSIVE;

    static Verdict of(Content content) {
        return switch (content) {
            case Content.Uninitialised uninitialised -> UNINITIALISED;
            case Content.Blank blank -> BLANK;
            case Content.OnlyChain chain -> ONLY_CA;
            case Content.KeyWithoutCertificate key -> KEY_WITHOUT_CERTIFICATE;
            case Content.OnlyOthers others -> ONLY_DATA;
            case Content.Valid valid -> VALID;
            case Content.Expired expired -> EXPIRED;
            case Content.NotYetValid early -> NOT_YET_VALID;
            case Content.Several several -> MIXED;
            case Content.Unproven unproven -> INCONCLUSIVE;
            case Content.Unreadable unreadable -> INCONCLUSIVE;
        };
    }
}

package org.tokentriage.computer;

/** What is checked on a computer, in the order of its value. The names are stable, see {@code docs/cli.md}. */
public enum Check {
    STORE_ENTRY,
    OTHER_ENTRIES,
    PROPAGATION_SERVICE,
    PROPAGATION_POLICY,
    CARD_SERVICE,
    CARD_PAIRING,
    KSP_CHANGE,
    SAFESIGN_WIDTH,
    OTHER_MIDDLEWARE,
    AUTHORITIES_BLOCKED,
    AUTHORITIES_PRESENT,
    SIGNERS_PRESENT,
    SIGNERS_ALLOWED,
    CLOUD_CERTIFICATES,
    TLS,
    CERTIFICATE_CHOICE,
    FIREFOX,
    BROWSER_MODULE,
    DEVICE_STATE,
    REMOTE_DESKTOP,
    DEVICE_POLICY,
    TIME_SERVICE,
    WINDOWS_VERSION
}

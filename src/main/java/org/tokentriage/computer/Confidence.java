package org.tokentriage.computer;

/** How far a cause may be believed. */
public enum Confidence {
    /** By itself it keeps certificates from being used. */
    CERTAIN,
    /** It was seen to keep certificates from being used, and nothing speaks against it here. */
    LIKELY,
    /** A policy or an absence alone: worth a look when nothing else explains it. */
    WEAK
}

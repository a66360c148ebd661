package org.tokentriage.certificate;

/** Bytes that are no X.509 certificate, though a token offers them as one. */
public record UnreadableCertificate() implements Certificate {}

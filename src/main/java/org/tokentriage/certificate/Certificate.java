package org.tokentriage.certificate;

/** What could be made of a certificate's bytes. */
public sealed interface Certificate permits CertificateDetails, UnreadableCertificate {}

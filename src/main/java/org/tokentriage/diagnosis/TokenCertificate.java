package org.tokentriage.diagnosis;

import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.token.TokenObject.CertificateObject;

/** A certificate on a token, with what it says. */
public record TokenCertificate(CertificateObject object, CertificateDetails details) {}

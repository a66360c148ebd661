package org.tokentriage.certificate.chain;

/** What checking a certificate's signature with its issuer's key has shown. */
public enum SignatureCheck {
    GOOD,
    BAD,
    /** The algorithm is unknown here or does not fit the key; the root ICP-Brasil v7 has such a one (1.3.6.1.4.1.44588.2.1). */
    ALGORITHM_NOT_SUPPORTED,
    /** The issuer's key is larger than any that is in use: a check could keep the processor busy for long. */
    KEY_TOO_LARGE,
    /** What checks may cost on one token was spent on others. */
    GIVEN_UP,
    /** The issuer is not on the token. */
    NOT_CHECKED
}

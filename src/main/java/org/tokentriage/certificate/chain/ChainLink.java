package org.tokentriage.certificate.chain;

import org.tokentriage.certificate.CertificateDetails;

/** A place in a chain of certificates. */
public sealed interface ChainLink {

    /** {@return what the certificate in this place is called} */
    String name();

    /**
     * A certificate that the token holds.
     *
     * @param signature whether the next link's key has signed it
     */
    record Held(CertificateDetails certificate, SignatureCheck signature) implements ChainLink {
        @Override
        public String name() {
            return certificate.identity().holder();
        }
    }

    /** The issuer of the link before, which the token does not hold. */
    record Missing(String name) implements ChainLink {}

    /**
     * The only root of the same organisation on the token, above a missing link: nothing there proves that it belongs to this chain.
     */
    record PresumedRoot(CertificateDetails certificate) implements ChainLink {
        @Override
        public String name() {
            return certificate.identity().holder();
        }
    }

    /** The issuer of the link before, which the token holds, but where the chain goes round in a circle or is absurdly long. */
    record NotFollowed(String name) implements ChainLink {}
}

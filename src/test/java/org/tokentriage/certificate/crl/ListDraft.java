package org.tokentriage.certificate.crl;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A list of revoked certificates in the making; it ends a day after it was made unless told otherwise. */
final class ListDraft {

    private final X509v2CRLBuilder builder;

    private ListDraft(X500Name issuer, Instant madeAt) {
        builder = new X509v2CRLBuilder(issuer, Date.from(madeAt));
        builder.setNextUpdate(Date.from(madeAt.plus(Duration.ofDays(1))));
    }

    static ListDraft of(X500Name issuer, Instant madeAt) {
        return new ListDraft(issuer, madeAt);
    }

    ListDraft until(Instant end) {
        builder.setNextUpdate(Date.from(end));
        return this;
    }

    ListDraft revoking(String serial, Instant since, int reason) {
        builder.addCRLEntry(new BigInteger(serial, 16), Date.from(since), reason);
        return this;
    }

    ListDraft extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable content) {
        try {
            builder.addExtension(type, critical, content);
            return this;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] signedWith(KeyPair keys) {
        try {
            return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                    .getEncoded();
        } catch (OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

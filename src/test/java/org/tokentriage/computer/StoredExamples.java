package org.tokentriage.computer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.testing.CertificateDraft;

/** The certificates that {@code computers.txt} names, and the token that holds one of them. */
public final class StoredExamples {

    /** The one that the fault module shows. */
    private static final byte[] TOKEN = file("src/test/native/profiles/certificates/holder.der");

    private static final String HOLDER =
            "C=BR,O=ICP-Brasil,OU=Teste,OU=RFB e-CNPJ A3,CN=EMPRESA DE TESTE LTDA:11222333000181";

    private static final Map<String, byte[]> BY_NAME = Map.of(
            "TOKEN", TOKEN,
            "ISSUER", issuer(),
            "OLD",
                    CertificateDraft.named(HOLDER)
                            .from(Instant.parse("2019-01-01T00:00:00Z"))
                            .until(Instant.parse("2022-01-01T00:00:00Z"))
                            .issued(),
            "CLOUD",
                    CertificateDraft.named(HOLDER)
                            .until(Instant.parse("2049-01-01T00:00:00Z"))
                            .issued(),
            "OTHER",
                    CertificateDraft.named("C=BR,O=ICP-Brasil,CN=OUTRA EMPRESA LTDA:11444777000161")
                            .until(Instant.parse("2049-01-01T00:00:00Z"))
                            .issued());

    private StoredExamples() {}

    public static byte[] named(String name) {
        return BY_NAME.get(name);
    }

    /** In the reader whose card {@code computers.txt} has. */
    static TokenAtHand token() {
        return new TokenAtHand(
                List.of((CertificateDetails) CertificateReader.read(TOKEN)),
                List.of(),
                List.of(),
                "Giesecke & Devrient GmbH StarSign Crypto USB Token 00 00");
    }

    /** An authority with the key that the token's certificate names as its issuer's. */
    private static byte[] issuer() {
        var details = (CertificateDetails) CertificateReader.read(TOKEN);
        var id = java.util.HexFormat.of().parseHex(details.key().issuerId().orElseThrow());
        return CertificateDraft.named("C=BR,O=ICP-Brasil,OU=Teste,CN=AC Intermediaria de Teste")
                .until(Instant.parse("2049-01-01T00:00:00Z"))
                .extension(Extension.subjectKeyIdentifier, new SubjectKeyIdentifier(id))
                .issued();
    }

    private static byte[] file(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

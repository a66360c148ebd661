package org.tokentriage.certificate.crl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.chain.HeldCertificates;

/** The certificates of authorities in a folder, as DER or PEM, one or several a file; what is none of these is passed over. */
final class Authorities {

    private static final Logger LOG = LoggerFactory.getLogger(Authorities.class);
    private static final int MOST_FILES = 2000;
    private static final long MOST_BYTES = 1024 * 1024;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN CERTIFICATE-----(?<body>[^-]+)-----END CERTIFICATE-----");

    private final Optional<Path> folder;

    Authorities(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Who has signed a certificate, if there is one. */
    Optional<CertificateDetails> issuerOf(CertificateDetails certificate) {
        return HeldCertificates.of(all()).chainOf(certificate).provenIssuer();
    }

    private List<CertificateDetails> all() {
        return folder.map(Authorities::files).orElse(List.of()).stream()
                .flatMap(Authorities::certificates)
                .flatMap(der -> CertificateReader.read(der) instanceof CertificateDetails details
                        ? Stream.of(details)
                        : Stream.of())
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList();
        } catch (IOException unreadable) {
            LOG.warn(
                    "the folder of authorities cannot be read: {}",
                    unreadable.getClass().getSimpleName());
            return List.of();
        }
    }

    private static Stream<byte[]> certificates(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Stream.of();
            }
            var content = Files.readAllBytes(file);
            var pem = PEM.matcher(new String(content, ISO_8859_1)).results().toList();
            return pem.isEmpty() ? Stream.of(content) : pem.stream().map(Authorities::decoded);
        } catch (IOException unreadable) {
            LOG.warn(
                    "a file of the authorities cannot be read: {}",
                    unreadable.getClass().getSimpleName());
            return Stream.of();
        }
    }

    private static byte[] decoded(MatchResult pem) {
        try {
            return Base64.getMimeDecoder().decode(pem.group("body"));
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}

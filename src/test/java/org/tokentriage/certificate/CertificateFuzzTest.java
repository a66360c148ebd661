package org.tokentriage.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.certificate.chain.HeldCertificates;
import org.tokentriage.testing.Mutation;
import org.tokentriage.testing.RandomCertificates;

/**
 * Certificates of every odd make, and what becomes of them when bytes go wrong: seeded, so that what fails fails again. The number and the
 * seed are system properties; {@code installer/dev/bench.sh --fuzz} runs many.
 */
@Tag("fuzz")
class CertificateFuzzTest {

    private static final int COUNT = Integer.getInteger("tokentriage.fuzz", 3000);
    /** A process for each takes most of the time. */
    private static final int ASKED = Integer.getInteger("tokentriage.fuzz.asked", 150);

    private static final long SEED = Long.getLong("tokentriage.fuzz.seed", 20261127L);

    @TempDir
    private Path folder;

    /** OpenSSL is asked about those alone that are unreadable here. */
    @Test
    void whateverOpenSslReadsOfSubjectAndDatesIsReadHereToo() throws Exception {
        var random = new Random(SEED);
        var held = new ArrayList<CertificateDetails>();
        var asked = 0;
        for (var round = 0; round < COUNT; round++) {
            var made = new RandomCertificates(random).next();
            var value = random.nextInt(4) == 0 ? made : Mutation.of(made, random);
            var number = round;
            assertThatCode(() -> read(value, held)).as("round %s", number).doesNotThrowAnyException();
            if (asked < ASKED && CertificateReader.read(value) instanceof UnreadableCertificate) {
                asked++;
                assertThat(openSslReads(value))
                        .as("OpenSSL reads round %s: %s", number, HexFormat.of().formatHex(value))
                        .isFalse();
            }
        }
        assertThat(held).hasSizeGreaterThan(COUNT / 3);
    }

    /** What no mutation has touched is read, whatever it is made of. */
    @Test
    void eachIsReadAsItWasMade() {
        var random = new Random(SEED + 1);
        for (var round = 0; round < COUNT / 3; round++) {
            assertThat(CertificateReader.read(new RandomCertificates(random).next()))
                    .as("round %s", round)
                    .isInstanceOf(CertificateDetails.class);
        }
    }

    private static void read(byte[] value, List<CertificateDetails> held) {
        if (CertificateReader.read(value) instanceof CertificateDetails details) {
            held.add(details);
            var last = held.subList(Math.max(0, held.size() - 20), held.size());
            HeldCertificates.of(last).chainOf(details);
        }
    }

    private boolean openSslReads(byte[] value) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("certificate.der"), value);
        var output = folder.resolve("output");
        var process = new ProcessBuilder(
                        "openssl", "x509", "-inform", "DER", "-noout", "-subject", "-dates", "-in", file.toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0 && !Files.readString(output).contains("Bad time value");
    }
}

package org.tokentriage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Writes the contents of the tokens, with the tools that come with SoftHSM and OpenSC. */
final class TestTokens {

    private static final String ID = "a1b2c3d4";

    private final SoftHsm store;

    private TestTokens(SoftHsm store) {
        this.store = store;
    }

    static void writeAll(SoftHsm store) {
        var tokens = new TestTokens(store);
        for (var token : TestToken.values()) {
            store.initialise(token);
            tokens.fill(token);
        }
    }

    private void fill(TestToken token) {
        switch (token) {
            case BLANK, CHANGING -> {}
            case POPULATED -> {
                keyPair(token);
                certificate(token, TestCertificates.valid(), ID, "EMPRESA DE TESTE ção");
                chain(token);
            }
            case KEY_ONLY -> keyPair(token);
            case CA_ONLY -> chain(token);
            case DATA_ONLY -> {
                data(token, "dado público");
                data(token, "dado particular", "--private");
            }
            case EXPIRED -> {
                keyPair(token);
                certificate(token, TestCertificates.expired(), ID, "EMPRESA");
            }
            case NOT_YET_VALID -> certificate(token, TestCertificates.notYetValid(), ID, "EMPRESA");
            case SEVERAL -> {
                var first = TestCertificates.valid();
                certificate(token, first, "01", "PRIMEIRO");
                certificate(token, first, "02", "PRIMEIRO");
                certificate(token, TestCertificates.expired(), "03", "SEGUNDO");
            }
            case SELF_SIGNED -> selfSigned(token, "01", "01", "EMPRESA");
            case OTHER_ID -> selfSigned(token, "31", "6b657931", "EMPRESA");
            case TWO_SELF_SIGNED -> {
                selfSigned(token, "01", "01", "PRIMEIRO");
                selfSigned(token, "02", "02", "SEGUNDO");
            }
            case RENEWING -> {
                keyPair(token);
                certificate(token, TestCertificates.expired(), ID, "EMPRESA");
                store.change(token, "--keypairgen", "--key-type", "EC:prime256v1", "--id", "05", "--label", "NOVA");
            }
            case WRONG_PIN -> store.spendTry(token);
        }
    }

    private void keyPair(TestToken token) {
        var key = Base64.getMimeEncoder()
                .encodeToString(TestCertificates.holderKeys().getPrivate().getEncoded());
        var pem = "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n";
        store.importKey(token, store.file("key.pem", pem.getBytes(StandardCharsets.US_ASCII)), ID, "CHAVE DA EMPRESA");
    }

    private void selfSigned(TestToken token, String keyId, String certificateId, String name) {
        var key = store.file("self-signed.pem", new byte[0]).toString();
        var certificate = store.file("self-signed.der", new byte[0]);
        var request =
                List.of("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-days", "365");
        var output = List.of("-subj", "/C=BR/CN=" + name, "-outform", "DER", "-out", certificate.toString());
        Command.run(Stream.of(request, output).flatMap(List::stream).toList());
        store.importKey(token, Path.of(key), keyId, name);
        certificate(token, read(certificate), certificateId, name);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void chain(TestToken token) {
        certificate(token, TestCertificates.authority(), "ca01", "AC Teste Multipla");
        certificate(token, TestCertificates.root(), "ca02", "AC Raiz de Teste");
    }

    private void certificate(TestToken token, byte[] der, String id, String label) {
        write(token, "cert", der, "--id", id, "--label", label);
    }

    private void data(TestToken token, String label, String... more) {
        var content = "conteúdo".getBytes(StandardCharsets.UTF_8);
        write(
                token,
                "data",
                content,
                Stream.concat(Stream.of("--label", label), Stream.of(more)).toArray(String[]::new));
    }

    private void write(TestToken token, String type, byte[] content, String... more) {
        var file = store.file("object.bin", content);
        var words = Stream.of("--write-object", file.toString(), "--type", type);
        store.change(token, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }
}

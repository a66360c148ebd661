package org.tokentriage.certificate.der;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** The forms in which cards compress a certificate: gzip (NIST SP 800-73-4 part 1, appendix A), zlib, and zlib behind four bytes (GIDS). */
public enum Wrapping {
    GZIP(0, "1f8b") {
        @Override
        InputStream open(InputStream compressed) throws IOException {
            return new GZIPInputStream(compressed);
        }
    },
    ZLIB(0, "78") {
        @Override
        InputStream open(InputStream compressed) {
            return new InflaterInputStream(compressed);
        }
    },
    GIDS(4, "0100") {
        @Override
        InputStream open(InputStream compressed) {
            return new InflaterInputStream(compressed);
        }
    };

    private final int header;
    /** The first bytes, in hexadecimal digits. */
    private final String sign;

    Wrapping(int header, String sign) {
        this.header = header;
        this.sign = sign;
    }

    /** What is within, up to the length that a certificate may have; empty when these bytes are not compressed. */
    public static Optional<byte[]> unwrapped(byte[] value) {
        for (var wrapping : values()) {
            if (wrapping.signed(value)) {
                return wrapping.content(value);
            }
        }
        return Optional.empty();
    }

    abstract InputStream open(InputStream compressed) throws IOException;

    private boolean signed(byte[] value) {
        var length = sign.length() / 2;
        return value.length >= header + length
                && HexFormat.of().formatHex(value, 0, length).equals(sign);
    }

    private Optional<byte[]> content(byte[] value) {
        try (var content = open(new ByteArrayInputStream(value, header, value.length - header))) {
            return Optional.of(content.readNBytes(EncodedCertificate.MOST_BYTES));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}

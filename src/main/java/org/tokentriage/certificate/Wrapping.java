package org.tokentriage.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** The forms in which cards compress a certificate: gzip (NIST SP 800-73-4 part 1, appendix A), zlib, and zlib behind four bytes (GIDS). */
enum Wrapping {
    GZIP(0, 0x1F, 0x8B) {
        @Override
        InputStream open(InputStream compressed) throws IOException {
            return new GZIPInputStream(compressed);
        }
    },
    ZLIB(0, 0x78) {
        @Override
        InputStream open(InputStream compressed) {
            return new InflaterInputStream(compressed);
        }
    },
    GIDS(4, 0x01, 0x00) {
        @Override
        InputStream open(InputStream compressed) {
            return new InflaterInputStream(compressed);
        }
    };

    private final int header;
    private final int[] sign;

    Wrapping(int header, int... sign) {
        this.header = header;
        this.sign = sign;
    }

    /** What is within, up to the length that a certificate may have; empty when these bytes are not compressed. */
    static Optional<byte[]> unwrapped(byte[] value) {
        for (var wrapping : values()) {
            if (wrapping.signed(value)) {
                return wrapping.content(value);
            }
        }
        return Optional.empty();
    }

    abstract InputStream open(InputStream compressed) throws IOException;

    private boolean signed(byte[] value) {
        if (value.length < header + sign.length) {
            return false;
        }
        for (var at = 0; at < sign.length; at++) {
            if ((value[at] & 0xFF) != sign[at]) {
                return false;
            }
        }
        return true;
    }

    private Optional<byte[]> content(byte[] value) {
        try (var content = open(new ByteArrayInputStream(value, header, value.length - header))) {
            return Optional.of(content.readNBytes(EncodedCertificate.MOST_BYTES));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}

package org.tokentriage.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value that occurs nowhere by chance, to be looked for in all that the program leaves behind. */
record Canary(String value) {

    private static final List<Charset> CHARSETS = List.of(UTF_8, ISO_8859_1, UTF_16LE, UTF_16BE);

    /** Whether a file holds it, in whatever form. */
    boolean isIn(Path file) {
        try {
            var content = new String(Files.readAllBytes(file), ISO_8859_1);
            return forms().anyMatch(content::contains);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The bytes to look for, each as the character of its number: ISO 8859-1 has one for every byte. */
    Stream<String> forms() {
        return CHARSETS.stream().map(value::getBytes).flatMap(Canary::forms).distinct();
    }

    private static Stream<String> forms(byte[] bytes) {
        var plain = new String(bytes, ISO_8859_1);
        var base64 = IntStream.range(0, 3).mapToObj(before -> base64(bytes, before));
        return Stream.concat(Stream.of(plain, URLEncoder.encode(plain, ISO_8859_1)), base64);
    }

    /** What base64 makes of the bytes wherever they begin in a group of three (RFC 4648 section 4); the ends, that neighbours change, are cut off. */
    private static String base64(byte[] bytes, int before) {
        var shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        var begin = (before * 8 + 5) / 6;
        return Base64.getEncoder().encodeToString(shifted).substring(begin, shifted.length * 8 / 6);
    }
}

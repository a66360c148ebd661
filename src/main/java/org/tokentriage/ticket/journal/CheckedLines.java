package org.tokentriage.ticket.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What is in a file of checked lines: {@code number TAB text TAB checksum LF}, numbered from 1; the checksum is the CRC-32C (RFC 3720
 * section 12.1) of all that stands before its tab, as eight digits.
 *
 * @param texts the texts of the lines that are as they were written
 * @param end where the last line ends; what follows was cut off while it was written, so nobody relied on it
 * @param damaged whether there is anything else than such lines
 */
record CheckedLines(List<String> texts, int end, boolean damaged) {

    private static final int CHECKSUM_DIGITS = 8;

    CheckedLines {
        texts = List.copyOf(texts);
    }

    /** {@return a line as it is written} The text is ASCII without tabs and line feeds, such as JSON can be. */
    static String line(int number, String text) {
        var checked = number + "\t" + text;
        var checksum = new CRC32C();
        checksum.update(bytes(checked));
        return checked + "\t" + HexFormat.of().toHexDigits((int) checksum.getValue()) + "\n";
    }

    static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    static CheckedLines read(byte[] bytes) {
        var content = new String(bytes, StandardCharsets.ISO_8859_1);
        var texts = new ArrayList<String>();
        var damaged = false;
        var end = 0;
        for (int number = 1, next = after(content, end); next > 0; number++, next = after(content, end)) {
            var text = text(number, content.substring(end, next));
            text.ifPresent(texts::add);
            damaged |= text.isEmpty();
            end = next;
        }
        return new CheckedLines(texts, end, damaged || !isCutOff(content.substring(end)));
    }

    /** Whether nothing was ever written here that somebody relied on. */
    boolean isBlank() {
        return texts.isEmpty() && !damaged;
    }

    /** Where the line that begins at an index ends; 0 when it does not. */
    private static int after(String content, int start) {
        return content.indexOf('\n', start) + 1;
    }

    private static Optional<String> text(int number, String line) {
        var parts = line.split("\t", -1);
        return parts.length == 3 && line.equals(line(number, parts[1])) ? Optional.of(parts[1]) : Optional.empty();
    }

    /** Whether this can be the beginning of a line without its end; a whole line that lost its line feed otherwise cannot. */
    private static boolean isCutOff(String rest) {
        var parts = rest.split("\t", -1);
        return parts.length < 3 || (parts.length == 3 && parts[2].length() <= CHECKSUM_DIGITS);
    }
}

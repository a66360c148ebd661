package org.tokentriage.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Formatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** Numbered objects, and the table of where each lies. The same objects give the same bytes. */
final class PdfFile {

    private final List<byte[]> objects = new ArrayList<>();

    /** {@return the number of an object that is put later} */
    int reserve() {
        objects.add(new byte[0]);
        return objects.size();
    }

    void put(int number, String object) {
        objects.set(number - 1, object.getBytes(US_ASCII));
    }

    int add(String object) {
        var number = reserve();
        put(number, object);
        return number;
    }

    /** @param entries of its dictionary, besides length and compression */
    int addStream(String entries, byte[] content) {
        return addRaw("/Filter/FlateDecode" + entries, deflated(content));
    }

    /** For what other programs look for without unpacking. */
    int addRaw(String entries, byte[] content) {
        var object = new ByteArrayOutputStream();
        object.writeBytes(
                syntax("<</Length %d%s>>\nstream\n", content.length, entries).getBytes(US_ASCII));
        object.writeBytes(content);
        object.writeBytes("\nendstream".getBytes(US_ASCII));
        objects.add(object.toByteArray());
        return objects.size();
    }

    /** {@return a piece of the file's syntax, whose numbers are written as the file wants them in every language} */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency
    static String syntax(String pattern, Object... values) {
        return new Formatter(Locale.ROOT).format(pattern, values).toString();
    }

    /** {@return any text as the operand of a dictionary} */
    static String text(String words) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(words.getBytes(UTF_16BE)) + ">";
    }

    /** {@return a text of ASCII characters, such as an address, as the operand of a dictionary} */
    static String ascii(String words) {
        return "<" + HexFormat.of().formatHex(words.getBytes(US_ASCII)) + ">";
    }

    byte[] bytes(int catalog, int info) {
        var file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n%âãÏÓ\n".getBytes(ISO_8859_1));
        var places = new StringBuilder();
        for (var number = 1; number <= objects.size(); number++) {
            places.append(syntax("%010d 00000 n \n", file.size()));
            file.writeBytes((number + " 0 obj\n").getBytes(US_ASCII));
            file.writeBytes(objects.get(number - 1));
            file.writeBytes("\nendobj\n".getBytes(US_ASCII));
        }
        var id = digest(file.toByteArray());
        var table = file.size();
        var count = objects.size() + 1;
        file.writeBytes(syntax(
                        "xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n",
                        count, places, count, catalog, info, id, id, table)
                .getBytes(US_ASCII));
        return file.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var block = new byte[8192];
            while (!deflater.finished()) {
                packed.write(block, 0, deflater.deflate(block));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static String digest(byte[] content) {
        try {
            var whole = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(whole, 16));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}

package org.tokentriage.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text that a person wrote with some editor, in UTF-8. */
public final class Utf8File {

    private static final String MARK = "\uFEFF";

    /** There is more than was expected. */
    public static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        private TooLong() {
            super("too long");
        }
    }

    /** It is in another encoding. */
    public static final class NotUtf8 extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        private final int line;

        private NotUtf8(int line) {
            this.line = line;
        }

        /** {@return where the first wrong byte is, from 1 on} */
        public int line() {
            return line;
        }
    }

    private Utf8File() {}

    /**
     * The text, without the mark that Windows' editors put before it.
     *
     * @param longest in bytes
     */
    public static String read(Path file, int longest) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new TooLong();
            }
            var text = decoded(bytes);
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        }
    }

    private static String decoded(byte[] bytes) throws NotUtf8 {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw new NotUtf8(1 + lineEnds(bytes, in.position()));
        }
        return out.flip().toString();
    }

    private static int lineEnds(byte[] bytes, int end) {
        var found = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                found++;
            }
        }
        return found;
    }
}

package org.tokentriage.training.call;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Pattern;

/** Decodes a document's bytes as its own XML declaration says, or as UTF-8 if it has none. */
final class XmlText {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([^\"']*)[\"'][^>]*\\?>");

    private XmlText() {}

    static String of(byte[] document) throws RefusedException {
        try {
            // A new decoder reports malformed bytes, where a String would hide them.
            return charset(document)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw Refusal.XML.because("input_xml is not in the encoding that it declares.");
        }
    }

    private static Charset charset(byte[] document) throws RefusedException {
        var declaration = DECLARED.matcher(new String(document, ISO_8859_1));
        if (!declaration.lookingAt()) {
            return UTF_8;
        }
        return switch (declaration.group(1).toLowerCase(Locale.ROOT)) {
            case "utf-8" -> UTF_8;
            case "iso-8859-1" -> ISO_8859_1;
            default -> throw Refusal.XML.because("input_xml must be declared as ISO-8859-1 or UTF-8.");
        };
    }
}

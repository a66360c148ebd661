package org.tokentriage.ticket.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The characters of a reply. Some servers declare ISO-8859-1 and send UTF-8, and a text with accents in the one
 * is no valid text of the other: so UTF-8 is tried first, whatever is declared.
 */
final class ReplyText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");

    private ReplyText() {}

    /** @param charset the one that the site's profile names; without one it is found out */
    static String of(byte[] body, Optional<Charset> charset) {
        return charset.map(named -> new String(body, named)).orElseGet(() -> of(body));
    }

    static String of(byte[] body) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(body, declared(body));
        }
    }

    /** What calls itself ISO-8859-1 may use Windows' characters beyond it, as every browser knows. */
    private static Charset declared(byte[] body) {
        var declaration = DECLARED.matcher(new String(body, 0, Math.min(body.length, 200), ISO_8859_1));
        if (!declaration.lookingAt() || !Charset.isSupported(declaration.group(1))) {
            return WINDOWS_1252;
        }
        var charset = Charset.forName(declaration.group(1));
        return charset.equals(ISO_8859_1) || charset.equals(UTF_8) ? WINDOWS_1252 : charset;
    }
}

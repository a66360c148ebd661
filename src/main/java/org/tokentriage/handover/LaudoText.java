package org.tokentriage.handover;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A laudo as one line for a chat: {@code TT}, its form and a full stop, the compressed JSON in base64url, a full stop, and the check. Chats break lines and put
 * words around it; neither matters.
 */
public final class LaudoText {

    /** Nothing that is compressed and coded is longer than this, with room for what a chat puts around it. */
    private static final int LONGEST = 3 * Laudo.MOST_BYTES;

    /** Mail puts a mark before each line that is answered. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}>]+");

    private static final Pattern VERSION = Pattern.compile("(?<![A-Za-z0-9])TT(?<version>[0-9]{1,4})\\.");
    private static final Pattern CODED =
            Pattern.compile("(?<content>[A-Za-z0-9_-]+)\\.(?<check>[A-Za-z0-9_-]{" + Check.LENGTH + "})");
    private static final Pattern BEGUN = Pattern.compile("[A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]*)?");

    private LaudoText() {}

    public static String of(Laudo laudo) {
        var content = Json.bytes(LaudoContent.of(laudo));
        return "TT" + laudo.version() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(deflated(content)) + "." + Check.of(content);
    }

    /** Whether a text looks as if a laudo were in it. */
    public static boolean isIn(String text) {
        return VERSION.matcher(text).find();
    }

    /**
     * Reads the one in a text, whoever wrote it, also where it stands there twice. The last is meant where one that can no longer be taken
     * stands before it, as in a conversation; which of two different ones is meant is nobody's guess.
     */
    public static Received read(String text, Conditions conditions) {
        if (text.length() > LONGEST) {
            return new Received.Refused(new Refusal.TooLarge());
        }
        Received last = new Received.Refused(new Refusal.NoLaudo());
        var begin = VERSION.matcher(text);
        var accepted = new HashSet<Received>();
        for (var found = begin.find(); found; ) {
            var version = Integer.parseInt(begin.group("version"));
            var from = begin.end();
            found = begin.find();
            last = read(version, text.substring(from, found ? begin.start() : text.length()), conditions);
            if (last instanceof Received.Accepted) {
                accepted.add(last);
            }
        }
        return accepted.size() > 1 ? new Received.Refused(new Refusal.Several()) : last;
    }

    private static Received read(int version, String text, Conditions conditions) {
        try {
            Version.check(version);
            return conditions.check(laudo(BLANKS.matcher(text).replaceAll("")));
        } catch (RefusedLaudo refused) {
            return new Received.Refused(refused.why());
        }
    }

    private static Laudo laudo(String text) {
        var coded = CODED.matcher(text);
        if (!coded.lookingAt()) {
            throw new RefusedLaudo(BEGUN.matcher(text).matches() ? new Refusal.Cut() : new Refusal.Damaged());
        }
        var content = inflated(decoded(coded.group("content")));
        Check.prove(content, coded.group("check"));
        return LaudoContent.read(Json.tree(content));
    }

    private static byte[] decoded(String coded) {
        try {
            return Base64.getUrlDecoder().decode(coded);
        } catch (IllegalArgumentException noBase64) {
            throw RefusedLaudo.damaged();
        }
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            var compressed = new byte[content.length + 64];
            var length = deflater.deflate(compressed);
            return Arrays.copyOf(compressed, length);
        } finally {
            deflater.end();
        }
    }

    /** Stops at the largest laudo, however much a stranger packed into it. */
    private static byte[] inflated(byte[] compressed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            var content = new byte[Laudo.MOST_BYTES + 1];
            var length = inflater.inflate(content);
            if (length > Laudo.MOST_BYTES) {
                throw new RefusedLaudo(new Refusal.TooLarge());
            }
            if (!inflater.finished() || inflater.getRemaining() > 0) {
                throw RefusedLaudo.damaged();
            }
            return Arrays.copyOf(content, length);
        } catch (DataFormatException garbled) {
            throw RefusedLaudo.damaged();
        } finally {
            inflater.end();
        }
    }
}

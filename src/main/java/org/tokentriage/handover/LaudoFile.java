package org.tokentriage.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.tokentriage.settings.WholeFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A laudo as a file, for people to look at too: blanks and the ends of its lines do not count, everything else does. */
public final class LaudoFile {

    /** What its name ends in. */
    public static final String EXTENSION = ".laudo";

    /** Blanks between the fields take more than the fields. */
    private static final int MOST_BYTES = 4 * Laudo.MOST_BYTES;

    private static final String VERSION = "laudo";
    private static final String CHECK = "check";
    private static final String CONTENT = "content";

    private static final Pattern JSON = Pattern.compile("[\\s\\x{feff}]*\\{");

    private LaudoFile() {}

    public static byte[] of(Laudo laudo) {
        var content = LaudoContent.of(laudo);
        var document = JsonNodeFactory.instance
                .objectNode()
                .put(VERSION, laudo.version())
                .put(CHECK, Check.of(Json.bytes(content)));
        document.set(CONTENT, content);
        return Json.indented(document);
    }

    /** Whether a text looks like what is in a file. */
    public static boolean isIn(String text) {
        return JSON.matcher(text).lookingAt();
    }

    /** Puts one where the person wants it, whole or not at all. */
    public static void write(Laudo laudo, Path file) throws IOException {
        WholeFile.write(file, of(laudo));
    }

    /** Reads one from the disk, whoever made it, and no more of it than a laudo may have. */
    public static Received read(Path file, Conditions conditions) {
        try (var bytes = Files.newInputStream(file)) {
            return read(bytes.readNBytes(MOST_BYTES + 1), conditions);
        } catch (IOException unreadable) {
            return new Received.Refused(new Refusal.Unreadable());
        }
    }

    /** Reads one, whoever made it, also where somebody put the line for a chat into a file. */
    public static Received read(byte[] file, Conditions conditions) {
        var text = new String(file, StandardCharsets.UTF_8);
        if (!isIn(text) && LaudoText.isIn(text)) {
            return LaudoText.read(text, conditions);
        }
        try {
            return conditions.check(laudo(file));
        } catch (RefusedLaudo refused) {
            return new Received.Refused(refused.why());
        }
    }

    private static Laudo laudo(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new RefusedLaudo(new Refusal.TooLarge());
        }
        var document = new Fields(Json.tree(file));
        if (!document.has(VERSION)) {
            throw new RefusedLaudo(new Refusal.NoLaudo());
        }
        Version.check(document.number(VERSION));
        return content(document.in(CONTENT).object(), document.text(CHECK));
    }

    private static Laudo content(JsonNode content, String check) {
        var bytes = Json.bytes(content);
        if (bytes.length > Laudo.MOST_BYTES) {
            throw new RefusedLaudo(new Refusal.TooLarge());
        }
        Check.prove(bytes, check);
        return LaudoContent.read(content);
    }
}

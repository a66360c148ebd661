package org.tokentriage.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.tokentriage.i18n.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads a site profile from its file, in TOML (docs/site-profile.md). */
public final class SiteProfileFile {

    private static final long LONGEST = 1_000_000;
    private static final TomlMapper TOML = new TomlMapper();

    /** What came of reading a file. */
    public sealed interface Outcome {

        record Usable(SiteProfile profile) implements Outcome {}

        /** The mistakes are in the order of the file; there is at least one. */
        record Mistaken(List<ProfileMistake> mistakes) implements Outcome {
            public Mistaken {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    private SiteProfileFile() {}

    /** Reads a profile, or finds every mistake in it. */
    public static Outcome read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                return mistaken("tooLong");
            }
            return parse(decode(Files.readAllBytes(file)));
        } catch (CharacterCodingException notUtf8) {
            return mistaken("encoding");
        } catch (IOException unreadable) {
            return mistaken("unreadable");
        }
    }

    static Outcome parse(String document) {
        try {
            var mistakes = new Mistakes(new TomlLines(document));
            var profile = SiteProfileReader.read(new Section("", TOML.readTree(document), mistakes));
            return mistakes.inOrder().isEmpty()
                    ? new Outcome.Usable(profile)
                    : new Outcome.Mistaken(mistakes.inOrder());
        } catch (JacksonException notToml) {
            return mistaken("syntax", OptionalInt.of(notToml.getLocation().getLineNr()));
        }
    }

    /** Without the mark that Windows' editors put before UTF-8. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Outcome mistaken(String reason) {
        return mistaken(reason, OptionalInt.empty());
    }

    private static Outcome mistaken(String reason, OptionalInt line) {
        return new Outcome.Mistaken(List.of(new ProfileMistake(line, "", Message.of("profile.mistake." + reason))));
    }
}

package org.tokentriage.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** A profile as it is written: its values and their lines, whatever they mean. */
record ProfileDocument(JsonNode values, TomlLines lines) {

    private static final long LONGEST = 1_000_000;
    private static final TomlMapper TOML = new TomlMapper();

    static ProfileDocument read(Path file) throws UnreadableProfile {
        try {
            if (Files.size(file) > LONGEST) {
                throw new UnreadableProfile("tooLong", OptionalInt.empty());
            }
            return parse(decode(Files.readAllBytes(file)));
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableProfile("encoding", OptionalInt.empty());
        } catch (IOException unreadable) {
            throw new UnreadableProfile("unreadable", OptionalInt.empty());
        }
    }

    static ProfileDocument parse(String toml) throws UnreadableProfile {
        try {
            return new ProfileDocument(TOML.readTree(toml), new TomlLines(toml));
        } catch (JacksonException notToml) {
            var line = notToml.getLocation().getLineNr();
            throw new UnreadableProfile("syntax", OptionalInt.of(line));
        }
    }

    /** This document's values in the place of another's; what is a list is replaced as a whole. The lines are this document's. */
    ProfileDocument over(ProfileDocument below) {
        return new ProfileDocument(laid(values, below.values), lines);
    }

    /** Every key that has a value, such as {@code codes.severity}. */
    List<String> keys() {
        return keys("", values).toList();
    }

    private static JsonNode laid(JsonNode above, JsonNode below) {
        if (!above.isObject() || !below.isObject()) {
            return above;
        }
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        below.forEachEntry(both::set);
        above.forEachEntry((key, value) -> both.set(key, laid(value, below.path(key))));
        return both;
    }

    private static Stream<String> keys(String path, JsonNode node) {
        return node.isObject()
                ? node.propertyStream()
                        .flatMap(entry ->
                                keys(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue()))
                : Stream.of(path);
    }

    /** Without the mark that Windows' editors put before UTF-8. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

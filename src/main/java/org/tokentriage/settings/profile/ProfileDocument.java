package org.tokentriage.settings.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tokentriage.system.Utf8File;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A profile as it is written: its values and their lines, whatever they mean. */
record ProfileDocument(JsonNode values, TomlLines lines) {

    private static final int LONGEST = 1_000_000;

    static ProfileDocument read(Path file) throws UnreadableProfile {
        try {
            return parse(Utf8File.read(file, LONGEST));
        } catch (Utf8File.TooLong huge) {
            throw new UnreadableProfile("tooLong", OptionalInt.empty());
        } catch (Utf8File.NotUtf8 other) {
            throw new UnreadableProfile("encoding", OptionalInt.of(other.line()));
        } catch (IOException unreadable) {
            throw new UnreadableProfile("unreadable", OptionalInt.empty());
        }
    }

    static ProfileDocument parse(String toml) throws UnreadableProfile {
        try {
            return new ProfileDocument(TomlTree.of(toml), new TomlLines(toml));
        } catch (StreamConstraintsException tooDeep) {
            throw new UnreadableProfile("tooDeep", OptionalInt.of(firstLine(toml, tooDeep)));
        } catch (JacksonException notToml) {
            throw new UnreadableProfile(
                    "syntax", OptionalInt.of(notToml.getLocation().getLineNr()));
        } catch (DateTimeException noDate) {
            throw new UnreadableProfile("syntax", OptionalInt.of(firstLine(toml, noDate)));
        }
    }

    /** Where the parser names no line it is the first with which there is the same complaint. */
    private static int firstLine(String toml, Exception complaint) {
        var lines = toml.split("\n", -1);
        var without = 0;
        var with = lines.length;
        while (with - without > 1) {
            var middle = (without + with) / 2;
            var beginning = String.join("\n", Arrays.copyOf(lines, middle));
            if (complains(beginning, complaint)) {
                with = middle;
            } else {
                without = middle;
            }
        }
        return with;
    }

    private static boolean complains(String toml, Exception complaint) {
        try {
            TomlTree.of(toml);
            return false;
        } catch (JacksonException | DateTimeException other) {
            return other.getClass().equals(complaint.getClass());
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
}

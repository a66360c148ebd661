package org.tokentriage.settings.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** On which line of a TOML document each key stands, as its parser does not tell. Keys within a line are not found. */
final class TomlLines {

    private static final Pattern COMMENT = Pattern.compile("\\s*#");
    private static final Pattern TABLE = Pattern.compile("\\s*\\[\\s*([\\w.\\-]+)\\s*]\\s*(#.*)?");
    private static final Pattern ARRAY_TABLE = Pattern.compile("\\s*\\[\\[\\s*([\\w.\\-]+)\\s*]]\\s*(#.*)?");
    private static final Pattern KEY = Pattern.compile("\\s*\"?([\\w.\\-]+)\"?\\s*=(.*)");
    private static final Pattern LONG_QUOTES = Pattern.compile("\"\"\"|'''");

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> tables = new HashMap<>();
    private String table = "";
    private boolean inLongText;

    TomlLines(String document) {
        var number = 0;
        for (var line : document.split("\\R", -1)) {
            number++;
            if (!inLongText) {
                note(line, number);
            }
            var isComment = !inLongText && COMMENT.matcher(line).lookingAt();
            if (!isComment && LONG_QUOTES.matcher(line).results().count() % 2 == 1) {
                inLongText = !inLongText;
            }
        }
    }

    /**
     * The line of a key, or else that of the table which should have it.
     *
     * @param path such as {@code codes.types[1].label}
     */
    OptionalInt of(String path) {
        for (var place = path; !place.isEmpty(); place = around(place)) {
            var line = lines.get(place);
            if (line != null) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private static String around(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private void note(String line, int number) {
        var arrayTable = ARRAY_TABLE.matcher(line);
        var plainTable = TABLE.matcher(line);
        var key = KEY.matcher(line);
        if (arrayTable.matches()) {
            var name = arrayTable.group(1);
            table = name + "[" + (tables.merge(name, 1, Integer::sum) - 1) + "]";
            lines.putIfAbsent(name, number);
            lines.put(table, number);
        } else if (plainTable.matches()) {
            table = plainTable.group(1);
            lines.put(table, number);
        } else if (key.matches()) {
            lines.putIfAbsent(table.isEmpty() ? key.group(1) : table + "." + key.group(1), number);
        }
    }
}

package org.tokentriage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Spoils a text file as people and editors do: a line lost or doubled, a value replaced, a character too many. */
final class Mutations {

    private static final List<String> VALUES = List.of(
            "1",
            "-1",
            "2147483648",
            "1e400",
            "true",
            "2026-01-01",
            "2026-99-99",
            "[]",
            "{}",
            "[1]",
            "[\"\"]",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "\"\"",
            "\" \"",
            "\"0s\"",
            "\"1s\"",
            "\"900000h\"",
            "\"{chave}\"",
            "\"{chave\"",
            "\"{\"",
            "'((('",
            "'a|'",
            "\"\\uD83D\\uDE00\"",
            "\"\uD83D\uDE00\"",
            "\"\u202E\u001b\"",
            "\"x\\u0000y\"",
            "\"?a=b\"",
            "\"a b\"",
            "\"//x:y\"",
            "\"UTF-16\"",
            "\"rest\"",
            "\"soap\"",
            "\"end_user\"",
            "\"customer\"",
            "\"\"\"",
            "null");

    private static final List<String> CHARACTERS = List.of(
            "\"", "'", "=", "[", "]", "{", "}", "#", "\\", ".", "\n", "\u0000", "\uFEFF", "\u2028", "\u00e7", "\u202e");

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    /** The text with one to three faults. */
    String of(String text) {
        var spoilt = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private String once(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> withLine(text, line -> List.of());
            case 1 -> withLine(text, line -> List.of(line, line));
            case 2 -> withLine(text, line -> List.of(line.replaceFirst("^[# ]+", "")));
            case 3 -> inserted(text);
            case 4 -> text.substring(0, random.nextInt(text.length() + 1));
            default ->
                withLine(
                        text,
                        line -> List.of(
                                line.replaceFirst("([=:] *).*", "$1") + VALUES.get(random.nextInt(VALUES.size()))));
        };
    }

    private String inserted(String text) {
        var place = random.nextInt(text.length() + 1);
        return text.substring(0, place) + CHARACTERS.get(random.nextInt(CHARACTERS.size())) + text.substring(place);
    }

    private interface Spoiling {
        List<String> of(String line);
    }

    /** Comments are seldom worth a fault. */
    private String withLine(String text, Spoiling spoiling) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var place = random.nextInt(lines.size());
        for (int i = 0; i < 5 && lines.get(place).isBlank(); i++) {
            place = random.nextInt(lines.size());
        }
        var line = lines.remove(place);
        lines.addAll(place, spoiling.of(line));
        return String.join("\n", lines);
    }
}

package org.tokentriage.handover;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tokentriage.certificate.holder.Cpf;
import org.tokentriage.i18n.Harmless;
import tools.jackson.databind.JsonNode;

/** An object of a laudo, whose fields are asked for with what they may hold; anything else is refused as damaged. */
record Fields(JsonNode object) {

    /** The most members of a list: a laudo of 64 kB cannot have more that mean something. */
    private static final int LONGEST_LIST = 4096;

    private static final int LONGEST_TEXT = 512;
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

    Fields {
        if (!object.isObject()) {
            throw RefusedLaudo.damaged();
        }
    }

    /** A text as a laudo has it: on one line, with nothing that steers a screen, not endless, and no CPF in it. */
    static String clean(String text) {
        return Cpf.maskedIn(tame(text));
    }

    /** The same for what is no text but a number of the token's, whose digits mean nothing. */
    static String tame(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var line = Harmless.shown(whole).replace('\n', ' ').replace('\t', ' ');
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT / 4));
    }

    boolean has(String name) {
        return object.has(name);
    }

    Fields in(String name) {
        return new Fields(value(name));
    }

    Optional<Fields> maybeIn(String name) {
        return has(name) ? Optional.of(in(name)) : Optional.empty();
    }

    String text(String name) {
        return text(value(name), Fields::clean);
    }

    List<String> texts(String name) {
        return list(name, value -> text(value, Fields::clean));
    }

    String tameText(String name) {
        return text(value(name), Fields::tame);
    }

    private static String text(JsonNode value, UnaryOperator<String> taming) {
        var text = string(value);
        if (!taming.apply(text).equals(text)) {
            throw RefusedLaudo.damaged();
        }
        return text;
    }

    Optional<String> maybeText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    String matching(String name, Pattern form) {
        var text = string(value(name));
        if (!form.matcher(text).matches()) {
            throw RefusedLaudo.damaged();
        }
        return text;
    }

    Optional<String> maybeMatching(String name, Pattern form) {
        return has(name) ? Optional.of(matching(name, form)) : Optional.empty();
    }

    long number(String name) {
        return number(value(name));
    }

    /** A number that is at least 0. */
    int size(String name) {
        var number = number(name);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw RefusedLaudo.damaged();
        }
        return (int) number;
    }

    /** The member of a list that a number stands for. */
    <T> T chosen(String name, List<T> from) {
        var place = number(name);
        if (place < 0 || place >= from.size()) {
            throw RefusedLaudo.damaged();
        }
        return from.get((int) place);
    }

    Instant moment(String name) {
        try {
            return Instant.parse(matching(name, MOMENT));
        } catch (DateTimeParseException impossible) {
            throw RefusedLaudo.damaged();
        }
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        return word(value(name), words);
    }

    <E extends Enum<E>> Optional<E> maybeWord(String name, Class<E> words) {
        return has(name) ? Optional.of(word(name, words)) : Optional.empty();
    }

    <E extends Enum<E>> List<E> words(String name, Class<E> words) {
        return list(name, value -> word(value, words));
    }

    <E extends Enum<E>> Set<E> setOf(String name, Class<E> words) {
        var set = EnumSet.noneOf(words);
        set.addAll(words(name, words));
        return set;
    }

    <T> List<T> list(String name, Function<JsonNode, T> member) {
        var value = value(name);
        if (!value.isArray() || value.size() > LONGEST_LIST) {
            throw RefusedLaudo.damaged();
        }
        return value.valueStream().map(member).toList();
    }

    static long number(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw RefusedLaudo.damaged();
        }
        return value.longValue();
    }

    private static String string(JsonNode value) {
        if (!value.isString()) {
            throw RefusedLaudo.damaged();
        }
        return value.stringValue();
    }

    private static <E extends Enum<E>> E word(JsonNode value, Class<E> words) {
        try {
            return Enum.valueOf(words, string(value));
        } catch (IllegalArgumentException unknown) {
            throw RefusedLaudo.damaged();
        }
    }

    private JsonNode value(String name) {
        return object.optional(name).orElseThrow(RefusedLaudo::damaged);
    }
}

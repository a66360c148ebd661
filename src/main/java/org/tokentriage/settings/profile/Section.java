package org.tokentriage.settings.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tokentriage.settings.TicketTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One table of a profile while it is read: the keys that are asked for are those which it may have. */
final class Section {

    private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

    private final String path;
    private final JsonNode table;
    private final Mistakes mistakes;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> asked;

    /** The document itself. */
    Section(JsonNode document, Mistakes mistakes) {
        this("", document, mistakes, new LinkedHashSet<>());
    }

    private Section(String path, JsonNode table, Mistakes mistakes, Set<String> asked) {
        this.path = path;
        this.table = table;
        this.mistakes = mistakes;
        this.asked = asked;
    }

    /** A value that must be there. */
    <T> T get(String key, Kind<T> kind) {
        return value(key, kind).orElseGet(() -> {
            mistakes.add(path(key), "missing");
            return kind.standIn();
        });
    }

    /** A value that may be absent. */
    <T> T get(String key, Kind<T> kind, T usual) {
        return value(key, kind).orElse(usual);
    }

    boolean has(String key) {
        return table.has(key);
    }

    /** A text in which only these names may stand in braces. */
    String template(String key, Set<String> names) {
        var template = get(key, Kind.TEXT);
        if (TicketTexts.hasLooseBrace(template)) {
            mistakes.add(path(key), "looseBrace", String.join(", ", names));
        }
        for (var name : TicketTexts.names(template)) {
            if (!names.contains(name)) {
                mistakes.add(path(key), "placeholder", "{" + name + "}", String.join(", ", names));
            }
        }
        return template;
    }

    /** As {@link #template}, for a text that may be absent. */
    Optional<String> optionalTemplate(String key, Set<String> names) {
        note(key);
        return has(key) ? Optional.of(template(key, names)) : Optional.empty();
    }

    /** A table within this one; one that is absent has no keys. */
    Section section(String key) {
        note(key);
        var inner = table.path(key);
        if (!inner.isMissingNode() && !inner.isObject()) {
            mistakes.add(path(key), "table");
        }
        return new Section(path(key), inner.isObject() ? inner : EMPTY, mistakes, asked);
    }

    /** A table within this one, if it is there. */
    Optional<Section> optional(String key) {
        var inner = section(key);
        return has(key) ? Optional.of(inner) : Optional.empty();
    }

    /** One or more tables of the same name. */
    List<Section> sections(String key) {
        note(key);
        var inner = table.path(key);
        if (!inner.isArray() || inner.isEmpty() || !inner.valueStream().allMatch(JsonNode::isObject)) {
            mistakes.add(path(key), "tables", path(key));
            return List.of();
        }
        return IntStream.range(0, inner.size())
                .mapToObj(i -> new Section(path(key) + "[" + i + "]", inner.get(i), mistakes, asked))
                .toList();
    }

    /** Tables of the same name, if there are any. */
    List<Section> optionalSections(String key) {
        note(key);
        return has(key) ? sections(key) : List.of();
    }

    /** Notes that a value, though of its kind, cannot be used. */
    void refuse(String key, String reason, String... values) {
        mistakes.add(path(key), reason, values);
    }

    /** As {@link #refuse}, unless the value was not of its kind and somebody knows it already. */
    void refuseRight(String key, String reason, String... values) {
        if (!mistakes.areAt(path(key))) {
            mistakes.add(path(key), reason, values);
        }
    }

    /** Every key that was asked for until now in the whole document, such as {@code codes.severity}, and every section. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** To be called when all keys have been asked for: the others are mistakes. */
    void end() {
        for (var name : table.propertyNames()) {
            if (!known.contains(name)) {
                Spelling.nearest(name, known)
                        .ifPresentOrElse(
                                meant -> mistakes.add(path(name), "unknownKeyNear", meant),
                                () -> mistakes.add(path(name), "unknownKey", String.join(", ", known)));
            }
        }
    }

    private <T> Optional<T> value(String key, Kind<T> kind) {
        note(key);
        var node = table.path(key);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        var value = kind.read(node);
        if (value.isEmpty()) {
            mistakes.add(path(key), kind.name());
        }
        return value.or(() -> Optional.of(kind.standIn()));
    }

    private void note(String key) {
        known.add(key);
        asked.add(path(key));
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}

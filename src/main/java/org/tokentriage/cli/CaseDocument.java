package org.tokentriage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tokentriage.i18n.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case as a file describes it: the texts of CASE.json by their paths, such as {@code contact.email}; see {@code docs/cli.md}.
 */
record CaseDocument(Map<String, String> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<String> NAMES = Set.of(
            "customer.cnpj",
            "customer.name",
            "contact.name",
            "contact.email",
            "contact.phone1",
            "contact.phone2",
            "token.label",
            "token.serial",
            "token.model",
            "token.manufacturer",
            "token.reader",
            "problem",
            "solution",
            "key");

    CaseDocument {
        values = Map.copyOf(values);
    }

    static CaseDocument read(Path file, Texts texts) throws BadInput {
        try {
            var tree = JSON.readTree(Files.readString(file));
            var values = new LinkedHashMap<String, String>();
            collect("", tree, values, texts);
            return new CaseDocument(values);
        } catch (JacksonException notJson) {
            var line = notJson.getLocation().getLineNr();
            throw new BadInput(texts.say("cli.case.notJson", file, Integer.toString(line)));
        } catch (IOException unreadable) {
            throw new BadInput(texts.say("cli.case.unreadable", file));
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** {@return the text of a name; empty when the file has none} */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    String valueOr(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    private static void collect(String path, JsonNode node, Map<String, String> values, Texts texts) throws BadInput {
        if (node.isObject()) {
            for (var property : node.properties()) {
                var name = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
                collect(name, property.getValue(), values, texts);
            }
        } else if (!NAMES.contains(path)) {
            throw new BadInput(texts.say("cli.case.unknown", path.isEmpty() ? "-" : path));
        } else if (!node.isString()) {
            throw new BadInput(texts.say("cli.case.notText", path));
        } else {
            values.put(path, node.stringValue());
        }
    }
}

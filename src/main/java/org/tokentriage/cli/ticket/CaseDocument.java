package org.tokentriage.cli.ticket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.i18n.Texts;
import org.tokentriage.system.Utf8File;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case as a file describes it: the texts of CASE.json by their paths, such as {@code contact.email}; see {@code docs/cli.md}.
 */
record CaseDocument(Map<String, String> values) {

    static final Set<String> NAMES = Set.of(
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
            "report",
            "verdict",
            "key");

    /** Below it stands what the site asks for, by the names of its questions. */
    static final String ANSWERS = "answers.";

    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 10;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    CaseDocument {
        values = Map.copyOf(values);
    }

    /** Reads a file, or tells every field of it that is wrong. */
    static CaseDocument read(Path file, Texts texts) throws BadInput {
        var fields = new CaseFields(texts);
        fields.collect("", tree(file, texts));
        return fields.document();
    }

    private static JsonNode tree(Path file, Texts texts) throws BadInput {
        try {
            return JSON.readTree(Utf8File.read(file, LONGEST));
        } catch (StreamConstraintsException beyond) {
            throw new BadInput(texts.say("cli.case.tooDeep", file));
        } catch (JacksonException notJson) {
            var line = notJson.getLocation().getLineNr();
            throw new BadInput(texts.say("cli.case.notJson", file, Integer.toString(line)));
        } catch (Utf8File.NotUtf8 other) {
            throw new BadInput(texts.say("cli.case.encoding", file, Integer.toString(other.line())));
        } catch (Utf8File.TooLong huge) {
            throw new BadInput(texts.say("cli.case.tooLong", file));
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

    /** {@return the names of what was answered, sorted} */
    List<String> answered() {
        return values.keySet().stream()
                .filter(name -> name.startsWith(ANSWERS))
                .map(name -> name.substring(ANSWERS.length()))
                .sorted()
                .toList();
    }

    String valueOr(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}

package org.tokentriage.settings.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a site's JSON says in texts. Apart from the other kinds: only a site with a body of its own pays for Jackson's mapper. */
final class JsonTexts {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonTexts() {}

    /** {@return the texts within a JSON document, in which alone names are replaced; empty when it is none} */
    static Optional<List<String>> in(String json) {
        try {
            var document = JSON.readTree(json);
            return document.isObject() ? Optional.of(texts(document).toList()) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(JsonTexts::texts);
    }
}

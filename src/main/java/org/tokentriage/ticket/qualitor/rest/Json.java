package org.tokentriage.ticket.qualitor.rest;

import java.util.Optional;
import org.tokentriage.ticket.http.Delivery;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON on its way. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** {@return the document; it is missing when the text is none} */
    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** {@return the document in an answer, whatever its status; it is missing when there is none} */
    static JsonNode parse(Delivery.Answered answer) {
        return answer.isCut() ? MissingNode.getInstance() : parse(answer.body().utf8());
    }

    /** {@return the document of an answer that tells of success; empty for any other} */
    static Optional<JsonNode> read(Delivery.Answered answer) {
        return Optional.of(parse(answer)).filter(document -> answer.status() / 100 == 2 && !document.isMissingNode());
    }
}

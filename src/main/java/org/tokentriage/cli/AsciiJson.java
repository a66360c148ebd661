package org.tokentriage.cli;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for standard output: in ASCII, so that no console can garble it. */
final class AsciiJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private AsciiJson() {}

    static String write(JsonNode document) {
        return MAPPER.writeValueAsString(document);
    }
}

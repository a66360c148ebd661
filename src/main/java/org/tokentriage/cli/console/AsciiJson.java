package org.tokentriage.cli.console;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for scripts and for people: indented, in ASCII, so that no console can garble it, and with LF on every system. */
public final class AsciiJson {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES))
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private AsciiJson() {}

    public static String of(JsonNode document) {
        return MAPPER.writeValueAsString(document) + "\n";
    }
}

package org.tokentriage.cli.console;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;

/**
 * JSON for scripts and for people: indented, in ASCII, so that no console can garble it, and with LF on every system. Jackson's mapper
 * writes the same, but takes longer to start than a token takes to be read.
 */
public final class AsciiJson {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private AsciiJson() {}

    /**
     * The document, in letters that every console has.
     *
     * @param document of objects, arrays, texts, whole numbers, truth values and nulls
     */
    public static String of(JsonNode document) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(new Indented(), text)) {
            write(document, generator);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonNode node, JsonGenerator generator) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, generator);
            case ARRAY -> writeArray(node, generator);
            case STRING -> generator.writeString(node.stringValue());
            case NUMBER -> generator.writeNumber(node.longValue());
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            case NULL -> generator.writeNull();
            case BINARY, MISSING, POJO ->
                throw new IllegalArgumentException(node.getNodeType().name());
        }
    }

    private static void writeObject(JsonNode node, JsonGenerator generator) {
        generator.writeStartObject();
        for (var property : node.properties()) {
            generator.writeName(property.getKey());
            write(property.getValue(), generator);
        }
        generator.writeEndObject();
    }

    private static void writeArray(JsonNode node, JsonGenerator generator) {
        generator.writeStartArray();
        for (var value : node) {
            write(value, generator);
        }
        generator.writeEndArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}

package org.tokentriage.cli.doctor;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The technical report as lines to read: the names of the JSON document, indented. */
final class DoctorText {

    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    private DoctorText() {}

    static List<String> of(JsonNode report) {
        var text = new DoctorText();
        text.properties("", report);
        return text.lines;
    }

    private void properties(String indent, JsonNode parent) {
        parent.properties().forEach(property -> add(indent, property.getKey(), property.getValue()));
    }

    private void add(String indent, String name, JsonNode value) {
        if (value.isContainer()) {
            lines.add(indent + name + (value.isEmpty() ? ": -" : ":"));
            children(indent + INDENT, value);
        } else {
            lines.add(indent + name + ": " + value.asString());
        }
    }

    private void children(String indent, JsonNode parent) {
        if (parent.isObject()) {
            properties(indent, parent);
        } else {
            parent.forEach(element -> element(indent, element));
        }
    }

    private void element(String indent, JsonNode element) {
        if (element.isContainer()) {
            lines.add(indent + "-");
            children(indent + INDENT, element);
        } else {
            lines.add(indent + "- " + element.asString());
        }
    }
}

package org.tokentriage.ticket.qualitor.service;

import java.util.stream.Collectors;
import org.tokentriage.ticket.qualitor.text.WireText;

/** The documents that go in {@code input_xml}. An element without a text is not written at all. */
public final class InputXml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";

    private InputXml() {}

    public static String of(Fields data) {
        return document(element("data", elements(data)));
    }

    /** A document with custom fields beside the data. */
    public static String beside(Fields data, Fields custom) {
        return document(element("data", elements(data)) + custom(custom));
    }

    /** A document with custom fields inside the data, as some sites want them. */
    public static String inside(Fields data, Fields custom) {
        return document(element("data", elements(data) + custom(custom)));
    }

    private static String document(String contents) {
        return DECLARATION + element("wsqualitor", element("contents", contents));
    }

    private static String custom(Fields custom) {
        var elements = elements(custom);
        return elements.isEmpty() ? "" : element("informacoesadicionais", elements);
    }

    private static String elements(Fields fields) {
        return fields.texts().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> element(field.getKey(), WireText.escaped(field.getValue())))
                .collect(Collectors.joining());
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}

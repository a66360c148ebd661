package org.tokentriage.training.transport;

import java.util.stream.Collectors;
import org.tokentriage.training.call.Answer;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.fault.Manner;
import org.tokentriage.training.http.Markup;

/** Writes an answer as the {@code wsqualitor} document of {@code docs/qualitor.md}, answers. */
final class AnswerXml {

    private AnswerXml() {}

    static byte[] written(Answer answer, Manner manner) {
        return manner.encoding().bytes(text(answer, manner));
    }

    /** The document without its encoding. */
    static String text(Answer answer, Manner manner) {
        return "<?xml version=\"1.0\" encoding=\""
                + manner.encoding().declared() + "\"?>\n"
                + element("wsqualitor", content(answer, manner.spelling().element()));
    }

    private static String content(Answer answer, String statusElement) {
        return switch (answer) {
            case Answer.Rows rows ->
                element(statusElement, status("1", "", "")) + "\n" + element("response_data", items(rows));
            case Answer.WithoutData none -> element(statusElement, status("1", "", ""));
            case Answer.Refused refused -> element(statusElement, status("0", refused.code(), refused.message()));
        };
    }

    private static String status(String status, String code, String message) {
        return text("status", status) + text("error_code", code) + text("msg", message);
    }

    private static String items(Answer.Rows rows) {
        return rows.items().stream().map(AnswerXml::item).collect(Collectors.joining());
    }

    private static String item(Fields fields) {
        return element(
                "dataitem",
                fields.values().entrySet().stream()
                        .map(field -> text(field.getKey(), field.getValue()))
                        .collect(Collectors.joining()));
    }

    private static String text(String name, String value) {
        return element(name, Markup.escaped(value));
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}

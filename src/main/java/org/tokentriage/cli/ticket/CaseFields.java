package org.tokentriage.cli.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.i18n.Texts;
import tools.jackson.databind.JsonNode;

/** The fields of a case's file while they are read, and what is wrong with them. */
final class CaseFields {

    /** In characters: more than a report of this program's ever has. */
    private static final int LONGEST_REPORT = 200_000;

    private final Texts texts;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    CaseFields(Texts texts) {
        this.texts = texts;
    }

    /** Takes what stands under a path, which is empty for the whole document. */
    void collect(String path, JsonNode node) {
        if (!isGroup(path)) {
            take(path, node);
        } else if (node.isObject()) {
            node.properties().forEach(property -> collect(below(path, property.getKey()), property.getValue()));
        } else {
            mistakes.add(path.isEmpty() ? texts.say("cli.case.noDocument") : texts.say("cli.case.notGroup", path));
        }
    }

    private static boolean isGroup(String path) {
        return path.isEmpty()
                || (path + ".").equals(CaseDocument.ANSWERS)
                || CaseDocument.NAMES.stream().anyMatch(name -> name.startsWith(path + "."));
    }

    /** An empty name, or one with a dot, is none of ours: unquoted it would pass for a path and stand for another field. */
    private static String below(String path, String name) {
        var told = name.isEmpty() || name.contains(".") ? '"' + name + '"' : name;
        return path.isEmpty() ? told : path + "." + told;
    }

    CaseDocument document() throws BadInput {
        if (!mistakes.isEmpty()) {
            throw new BadInput(String.join(System.lineSeparator(), mistakes));
        }
        return new CaseDocument(values);
    }

    private void take(String path, JsonNode node) {
        if (!CaseDocument.NAMES.contains(path) && !path.startsWith(CaseDocument.ANSWERS)) {
            mistakes.add(texts.say("cli.case.unknown", path));
        } else if (!node.isString()) {
            mistakes.add(texts.say("cli.case.notText", path));
        } else if (path.equals("report") && node.stringValue().length() > LONGEST_REPORT) {
            mistakes.add(texts.say("cli.case.reportTooLong", path, LONGEST_REPORT));
        } else {
            values.put(path, node.stringValue());
        }
    }
}

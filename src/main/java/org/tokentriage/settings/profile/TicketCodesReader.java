package org.tokentriage.settings.profile;

import java.util.List;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.TicketCodes;

/**
 * Which keys tell a ticket's codes.
 *
 * @param byHand whether people read the labels and nothing reads the codes, which may then be left out
 */
record TicketCodesReader(boolean byHand) {

    TicketCodes read(Section section) {
        var codes = new TicketCodes(
                code(section, "opened_by"),
                code(section, "severity"),
                code(section, "origin"),
                code(section, "locality"),
                choices(section, "categories"),
                choices(section, "types"),
                code(section, "fallback_customer"),
                code(section, "fallback_contact"));
        section.end();
        return codes;
    }

    private String code(Section section, String key) {
        return byHand ? section.get(key, Kind.TEXT, "") : section.get(key, Kind.TEXT);
    }

    private List<Choice> choices(Section section, String key) {
        return section.sections(key).stream().map(this::choice).toList();
    }

    private Choice choice(Section section) {
        var label = section.get("label", Kind.TEXT);
        var code = byHand ? section.get("code", Kind.TEXT, label) : section.get("code", Kind.TEXT);
        section.end();
        return new Choice(label, code);
    }
}

package org.tokentriage.settings.profile;

import org.tokentriage.settings.NewTickets;
import org.tokentriage.settings.NewTickets.Capacity;
import org.tokentriage.settings.NewTickets.ExtraFields;
import org.tokentriage.settings.NewTickets.Opening;
import org.tokentriage.settings.NewTickets.SolutionEntry;
import org.tokentriage.settings.QualitorDialect;

/** Which keys of the section about Qualitor tell what a new ticket is like. */
final class NewTicketsReader {

    private static final NewTickets USUAL = QualitorDialect.USUAL.newTickets();

    private final Section section;

    NewTicketsReader(Section section) {
        this.section = section;
    }

    NewTickets read() {
        return new NewTickets(
                opening(),
                extraFields(),
                capacity(),
                section.optional("solution").map(NewTicketsReader::solution),
                section.get("attach_report", Kind.FLAG, USUAL.report()),
                section.get("key_in_title", Kind.FLAG, USUAL.keyInTitle()));
    }

    private Opening opening() {
        var template = section.get("template", Kind.TEXT, "");
        var operation = section.get("open_by", Kind.oneOf("openBy", "data", "template", "end_user"), "data");
        if (operation.equals("template") && template.isEmpty()) {
            section.refuse("open_by", "templateNeeded");
        }
        return switch (operation) {
            case "template" -> new Opening.ByTemplate(template);
            case "end_user" -> new Opening.ByEndUser();
            default -> new Opening.ByData();
        };
    }

    private ExtraFields extraFields() {
        var none = ExtraFields.NONE;
        return new ExtraFields(
                section.get("extra_elements", WireKinds.ELEMENTS, none.elements()),
                section.get("custom_fields", WireKinds.CUSTOM_FIELDS, none.custom()),
                section.get("custom_fields_inside_data", Kind.FLAG, none.customInsideData()));
    }

    private Capacity capacity() {
        var usual = USUAL.capacity();
        return new Capacity(
                section.get("longest_title", Kind.LENGTH, usual.title()),
                section.get("longest_description", Kind.LENGTH, usual.description()),
                section.get("longest_follow_up", Kind.LENGTH, usual.followUp()),
                section.get("stored_charset", WireKinds.CHARSET, usual.characters()));
    }

    private static SolutionEntry solution(Section section) {
        var entry = new SolutionEntry(section.get("type", Kind.TEXT), section.get("marked", Kind.FLAG, true));
        section.end();
        return entry;
    }
}

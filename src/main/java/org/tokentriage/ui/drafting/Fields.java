package org.tokentriage.ui.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.Choice;
import org.tokentriage.ticket.FieldProblem;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.control.OneOf;
import org.tokentriage.ui.component.control.Prose;
import org.tokentriage.wizard.form.TicketForm;

/** The fields of a ticket: bound to the form, neat once they are left, and marked while they are wrong. */
final class Fields {

    private final TicketForm form;
    private final Texts texts;
    private final Complaints complaints;
    private final Map<TicketField, Field> fields = new EnumMap<>(TicketField.class);

    Fields(TicketForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        this.complaints = new Complaints(form);
        addLine(TicketField.CNPJ);
        addLine(TicketField.CUSTOMER);
        var contacts = new ContactBox(form, texts);
        add(TicketField.CONTACT, contacts);
        watch(TicketField.CONTACT, contacts, contacts.getEditor());
        addLine(TicketField.PHONE_1);
        addLine(TicketField.PHONE_2);
        addLine(TicketField.EMAIL);
        add(TicketField.CATEGORY, chosen(form.codes().categories(), form.category()));
        add(TicketField.TYPE, chosen(form.codes().types(), form.type()));
        addLine(TicketField.TITLE);
        addProse(TicketField.PROBLEM, 6);
        addProse(TicketField.SOLUTION, 4);
        complaints.shown().subscribe(this::mark);
    }

    private static OneOf<Choice> chosen(List<Choice> allowed, ObjectProperty<Choice> value) {
        var box = new OneOf<>(allowed, Choice::label);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    Field of(TicketField field) {
        return Optional.ofNullable(fields.get(field)).orElseThrow();
    }

    /** The first field in the order of the screen that is empty. */
    Optional<Field> firstEmpty() {
        return firstEmpty(field -> true);
    }

    /** Of some fields, the first in the order of the screen that is empty. */
    Optional<Field> firstEmpty(Predicate<TicketField> among) {
        return form.draft().problems().entrySet().stream()
                .filter(problem -> problem.getValue() == FieldProblem.MISSING && among.test(problem.getKey()))
                .findFirst()
                .map(problem -> of(problem.getKey()));
    }

    /** Marks what is wrong with the form as a whole, and {@return the first wrong field} in the order of the screen. */
    Optional<Field> markAll() {
        complaints.sent();
        return complaints.shown().get().keySet().stream().findFirst().map(this::of);
    }

    /** What is marked now, in the order of the screen. */
    ReadOnlyObjectProperty<Map<TicketField, FieldProblem>> marked() {
        return complaints.shown();
    }

    private void addLine(TicketField field) {
        var line = new TextField();
        line.textProperty().bindBidirectional(form.text(field));
        add(field, line);
        watch(field, line, line);
    }

    private void addProse(TicketField field, int lines) {
        var prose = new Prose(form.text(field), lines);
        add(field, prose);
        watch(field, prose, prose);
    }

    private void add(TicketField field, Control control) {
        fields.put(field, new Field(texts.say("field." + field), control));
    }

    private void watch(TicketField field, Control control, TextInputControl input) {
        input.textProperty().addListener((text, before, now) -> complaints.typed(field));
        control.focusedProperty().addListener((focused, before, now) -> {
            if (before && !isWaitedFor(control)) {
                form.text(field).set(Neatness.of(field, input.getText()));
                complaints.left(field);
            }
        });
    }

    /** Another window is in front; the agent will go on typing here. */
    private static boolean isWaitedFor(Control control) {
        return control.getScene() == null || control.equals(control.getScene().getFocusOwner());
    }

    private void mark(Map<TicketField, FieldProblem> problems) {
        fields.forEach((field, shown) -> shown.complain(
                Optional.ofNullable(problems.get(field)).map(problem -> texts.say("field.problem." + problem))));
    }
}

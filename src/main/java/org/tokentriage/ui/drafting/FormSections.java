package org.tokentriage.ui.drafting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.TicketForm;

/** The sections of the form: who asks, what the site wants to know, the token, and on the right what the ticket says. */
final class FormSections {

    private final TicketForm form;
    private final Fields fields;
    private final Shell shell;

    FormSections(TicketForm form, Fields fields, Shell shell) {
        this.form = form;
        this.fields = fields;
        this.shell = shell;
    }

    /** @param customer what the desk knows of the company, which stands below its number */
    Node columns(Node customer) {
        var left = new VBox(customer(customer), contact());
        left.getChildren().addAll(questions());
        left.getChildren().add(token());
        left.getStyleClass().add("form-sections");
        return new Columns(2, 32, 16, 50).with(left, 1).with(ticket(), 1);
    }

    private Node customer(Node customer) {
        var company = new Columns(5, 12, 8, 28).with(field(TicketField.CNPJ), 2).with(field(TicketField.CUSTOMER), 3);
        return new Section(shell.say("form.customer"), company, customer);
    }

    private Node contact() {
        return new Section(
                shell.say("form.contact"),
                shell.say("form.contact.quiet"),
                field(TicketField.CONTACT),
                halves(TicketField.PHONE_1, TicketField.PHONE_2),
                field(TicketField.EMAIL));
    }

    private List<Node> questions() {
        var asked = new QuestionFields(shell.texts()).of(form);
        return asked.isEmpty()
                ? List.of()
                : List.of(new Section(
                        shell.say("form.questions"), shell.say("form.questions.quiet"), asked.toArray(Node[]::new)));
    }

    private Node token() {
        var token = form.draft().token();
        var moments = shell.moments();
        var readAt = moments.time(token.readAt());
        var state = shell.say("form.token.state." + token.occasion());
        var read = moments.isToday(token.readAt())
                ? shell.say("form.token.readToday", state, readAt)
                : shell.say("form.token.readOn", state, moments.date(token.readAt()), readAt);
        var name = new FlowPane(Type.body(shell.say("form.token.label", token.label())), Type.code(token.serial()));
        name.getStyleClass().add("words");
        return new Section(
                shell.say("form.token"), shell.say("form.token.quiet"), new VBox(name, Type.smallMuted(read)));
    }

    private Node ticket() {
        VBox.setVgrow(field(TicketField.PROBLEM), Priority.ALWAYS);
        VBox.setVgrow(field(TicketField.SOLUTION), Priority.SOMETIMES);
        return new Section(
                shell.say("form.ticket"),
                halves(TicketField.CATEGORY, TicketField.TYPE),
                field(TicketField.TITLE),
                field(TicketField.PROBLEM),
                field(TicketField.SOLUTION));
    }

    private Node halves(TicketField left, TicketField right) {
        return new Columns(2, 12, 8, 20).with(field(left), 1).with(field(right), 1);
    }

    private Field field(TicketField field) {
        return fields.of(field);
    }
}

package org.tokentriage.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.component.Columns;
import org.tokentriage.ui.component.Shown;
import org.tokentriage.ui.component.Type;
import org.tokentriage.ui.form.CustomerState;
import org.tokentriage.ui.form.Field;
import org.tokentriage.ui.form.Fields;
import org.tokentriage.ui.form.FormHead;
import org.tokentriage.ui.form.Section;
import org.tokentriage.wizard.Step;

/** Step 3: the ticket before it is sent. What is typed lives in the wizard's form: nothing is lost when this page goes. */
final class DraftingPage implements Page {

    private final Step.Drafting drafting;
    private final Shell shell;
    private final Fields fields;
    private final CustomerState customer;
    private final FormHead head;
    private final VBox node;

    DraftingPage(Step.Drafting drafting, Shell shell) {
        this.drafting = drafting;
        this.shell = shell;
        this.fields = new Fields(drafting.form(), shell.texts());
        this.customer = new CustomerState(fields, shell.wizard(), shell.texts());
        var left = new VBox(customer(), contact(), token());
        left.getStyleClass().add("form-sections");
        this.head = new FormHead(drafting, fields, shell.texts());
        node = new VBox(head, new Columns(2, 32, 16, 50).with(left, 1).with(ticket(), 1));
        node.getStyleClass().addAll("page", "form-page");
        follow();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(fields.firstEmpty().orElse(field(TicketField.CNPJ)).control());
    }

    /** The field that is being typed in is left first, so that it is neat and what is wrong with it is said. */
    @Override
    public void proceed() {
        node.requestFocus();
        shell.wizard().next();
        var firstWrong = fields.markAll();
        head.show();
        firstWrong.map(Field::control).ifPresent(Node::requestFocus);
    }

    @Override
    public boolean takes(Situation now) {
        return now.step().equals(drafting);
    }

    private void follow() {
        var form = drafting.form();
        var shown = Shown.of(node);
        form.lookup().when(shown).subscribe(customer::show);
        node.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .when(shown)
                .subscribe((before, now) -> shell.wizard().keepDraft());
        form.text(TicketField.CNPJ)
                .map(typed -> Cnpj.parse(typed).found())
                .when(shown)
                .subscribe((before, now) -> shell.wizard().lookUpCustomer());
    }

    private Node customer() {
        field(TicketField.CNPJ).getStyleClass().add("cnpj");
        HBox.setHgrow(field(TicketField.CUSTOMER), Priority.ALWAYS);
        var company = new HBox(field(TicketField.CNPJ), field(TicketField.CUSTOMER));
        company.getStyleClass().add("field-row");
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

    private Node token() {
        var token = drafting.form().draft().token();
        var moments = shell.moments();
        var readAt = moments.time(token.readAt());
        var read = moments.isToday(token.readAt())
                ? shell.say("form.token.readToday", readAt)
                : shell.say("form.token.readOn", moments.date(token.readAt()), readAt);
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

package org.tokentriage.ui.drafting;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.form.CustomerLookup;
import org.tokentriage.words.Problem;

/** What the desk knows of the typed company: below its fields, and in a line of its own when there is something to do. */
final class CustomerState extends VBox {

    private final Fields fields;
    private final Wizard wizard;
    private final Texts texts;

    CustomerState(Fields fields, Wizard wizard, Texts texts) {
        this.fields = fields;
        this.wizard = wizard;
        this.texts = texts;
        getStyleClass().add("customer-state");
    }

    void show(CustomerLookup lookup) {
        var hadFocus = isFocusWithin();
        getChildren().clear();
        fields.of(TicketField.CNPJ).remark(Optional.empty());
        fields.of(TicketField.CUSTOMER).remark(Optional.empty());
        switch (lookup) {
            case CustomerLookup.Idle idle -> {}
            case CustomerLookup.Looking looking ->
                remark(TicketField.CNPJ, Remark.Kind.BUSY, texts.say("form.customer.looking"));
            case CustomerLookup.Found found ->
                showContacts(found.customer().contacts().size());
            case CustomerLookup.Unknown unknown -> note(texts.say("form.customer.unknown"));
            case CustomerLookup.Failed failed -> showFailure(failed.problem());
        }
        setManaged(!getChildren().isEmpty());
        if (hadFocus) {
            fields.of(TicketField.CNPJ).control().requestFocus();
        }
    }

    private void showContacts(int count) {
        remark(TicketField.CNPJ, Remark.Kind.DONE, texts.say("form.customer.found"));
        remark(TicketField.CUSTOMER, Remark.Kind.HINT, texts.say("form.customer.contacts", count));
    }

    private void showFailure(Problem problem) {
        note(texts.say("form.customer.failed", texts.say(problem.title())));
        var ways = new FlowPane(Buttons.link(texts.say("form.customer.again"), wizard.form()::lookUpCustomer));
        remedy(problem).ifPresent(ways.getChildren()::add);
        ways.getStyleClass().add("ways");
        getChildren().add(ways);
    }

    private Optional<Node> remedy(Problem problem) {
        return problem.remedy().flatMap(remedy -> switch (remedy) {
            case SIGN_IN_AGAIN ->
                Optional.of(Buttons.link(texts.say("form.customer.changeUser"), wizard.signIn()::changeUser));
            case ENTER_NETWORK ->
                Optional.of(Buttons.link(
                        texts.say("form.customer.enterNetwork"),
                        () -> wizard.signIn().enterNetwork(problem)));
            case CHOOSE_MODULE, SIGN_IN_UNCHECKED, CHOOSE_CUSTOMER -> Optional.empty();
        });
    }

    private void remark(TicketField field, Remark.Kind kind, String words) {
        fields.of(field).remark(Optional.of(new Remark(kind, words)));
    }

    private void note(String sentence) {
        getChildren().add(new Remark(Remark.Kind.NOTE, sentence));
    }
}

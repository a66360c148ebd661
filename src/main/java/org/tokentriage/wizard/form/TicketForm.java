package org.tokentriage.wizard.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tokentriage.computer.Ghost;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.TicketCodes;
import org.tokentriage.ticket.Answer;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.FieldProblem;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.ticket.message.CustomerMessage;
import org.tokentriage.words.Problem;

/**
 * What the agent types, the only thing in the flow that changes in place. It fills itself in from what the desk knows, and never
 * over what the agent typed. Used on the UI executor only.
 */
public final class TicketForm {

    private final TicketDraft beginning;
    private final TicketCodes codes;
    private final boolean byHand;
    private final TypedFields fields = new TypedFields();
    private final SequencedMap<Answer, StringProperty> answers = new LinkedHashMap<>();
    private final ObjectProperty<Choice> category;
    private final ObjectProperty<Choice> type;
    private final ReadOnlyObjectWrapper<Map<TicketField, FieldProblem>> complaints =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final CompanyLookup company = new CompanyLookup();
    private final Remembered remembered = new Remembered();

    public TicketForm(TicketDraft beginning, TicketTemplate template) {
        this.beginning = beginning;
        this.codes = template.codes();
        this.byHand = template.isByHand();
        this.category = new SimpleObjectProperty<>(beginning.wording().category());
        this.type = new SimpleObjectProperty<>(beginning.wording().type());
        fields.put(TicketField.CNPJ, beginning.customer().cnpj());
        fields.put(TicketField.CUSTOMER, beginning.customer().name());
        fields.put(TicketField.CONTACT, beginning.contact().name());
        fields.put(TicketField.PHONE_1, beginning.contact().phone1());
        fields.put(TicketField.PHONE_2, beginning.contact().phone2());
        fields.put(TicketField.EMAIL, beginning.contact().email());
        fields.put(TicketField.TITLE, beginning.wording().title());
        fields.put(TicketField.PROBLEM, beginning.wording().problem());
        fields.put(TicketField.SOLUTION, beginning.wording().solution());
        beginning.wording().answers().forEach(asked -> answers.put(asked, new SimpleStringProperty(asked.text())));
        var occasion = beginning.token().occasion();
        text(TicketField.CUSTOMER)
                .addListener((property, before, now) -> fields.follow(
                        TicketField.TITLE, template.title(occasion, before), template.title(occasion, now)));
        text(TicketField.CNPJ).addListener((property, before, now) -> {
            company.typed(Cnpj.parse(now).found());
            remembered.typed(now);
        });
        remembered.typed(beginning.customer().cnpj());
    }

    /**
     * The text of a field.
     *
     * @throws IllegalArgumentException for the two fields that are chosen and not typed
     */
    public StringProperty text(TicketField field) {
        return fields.text(field);
    }

    /** What the site asks for in the order of the profile, and the text of each answer. */
    public SequencedMap<Answer, StringProperty> answers() {
        return Collections.unmodifiableSequencedMap(answers);
    }

    public ObjectProperty<Choice> category() {
        return category;
    }

    public ObjectProperty<Choice> type() {
        return type;
    }

    /** What the site lets the agent choose from. */
    public TicketCodes codes() {
        return codes;
    }

    /** Whether a person opens the ticket by hand: the desk is not asked for anything. */
    public boolean isByHand() {
        return byHand;
    }

    public ReadOnlyObjectProperty<CustomerLookup> lookup() {
        return company.stateProperty();
    }

    /** Has somebody told of every change. */
    @FlowOnly
    public void whenChanged(Runnable told) {
        Stream.concat(fields.all(), answers.values().stream())
                .forEach(text -> text.addListener((property, before, now) -> told.run()));
        category.addListener((property, before, now) -> told.run());
        type.addListener((property, before, now) -> told.run());
    }

    /** What is on the form now. */
    public TicketDraft draft() {
        return new TicketDraft(
                new TicketDraft.Customer(fields.typed(TicketField.CNPJ), fields.typed(TicketField.CUSTOMER)),
                new TicketDraft.Contact(
                        fields.typed(TicketField.CONTACT),
                        fields.typed(TicketField.PHONE_1),
                        fields.typed(TicketField.PHONE_2),
                        fields.typed(TicketField.EMAIL)),
                new TicketDraft.Wording(
                        category.get(),
                        type.get(),
                        fields.typed(TicketField.TITLE),
                        fields.typed(TicketField.PROBLEM),
                        fields.typed(TicketField.SOLUTION),
                        Optional.of(answered())),
                beginning.token(),
                beginning.key());
    }

    /** Checks the form as a whole; what is wrong is then in {@link #complaints()}. */
    @FlowOnly
    public TicketDraft.Checked check() {
        var checked = draft().check(requester());
        complaints.set(checked instanceof TicketDraft.Checked.Incomplete(var problems) ? problems : Map.of());
        return checked;
    }

    /** What was wrong when the agent last wanted to send, in the order of the screen. */
    public ReadOnlyObjectProperty<Map<TicketField, FieldProblem>> complaints() {
        return complaints.getReadOnlyProperty();
    }

    /** Takes a contact that the agent picked from the desk's list. */
    public void pick(KnownContact contact) {
        text(TicketField.CONTACT).set(contact.name());
        if (!contact.email().isBlank()) {
            text(TicketField.EMAIL).set(contact.email());
        }
    }

    /** The agent wants the ticket for the site's generic customer, as long as nothing is known of this company. */
    @FlowOnly
    public void takeGeneric(Cnpj cnpj) {
        company.takeGeneric(cnpj);
    }

    /** Whether it is known for whom the ticket is: the desk answered for this company, or the agent decided. */
    @FlowOnly
    public boolean isCustomerSettled(Cnpj cnpj) {
        return company.isSettled(cnpj, requester().isPresent());
    }

    /** Takes what a message tells into the fields that are empty; what the desk knows of the company's name counts more. */
    public void take(CustomerMessage message) {
        offered(message).forEach((field, text) -> {
            if (field == TicketField.CUSTOMER) {
                fields.propose(field, text);
            } else {
                text(field).set(text);
            }
        });
    }

    /** What a message tells that has an empty field to go to; a telephone is not taken twice. */
    public Map<TicketField, String> offered(CustomerMessage message) {
        return MessageOffer.of(message, fields);
    }

    /** What this computer remembers of companies, the likeliest first: suggestions, of which nothing is used before the agent says so. */
    public ReadOnlyObjectProperty<List<Ghost>> remembered() {
        return remembered.offered();
    }

    @FlowOnly
    public void remember(List<Ghost> ghosts) {
        remembered.learn(ghosts);
    }

    /** The agent wants none of it. */
    public void dismissRemembered() {
        remembered.settle();
    }

    /**
     * The agent says that it is this customer's. What was typed stays, a number's beginning apart, which is completed.
     *
     * @param evidence for the ticket that there was a certificate
     */
    @FlowOnly
    public void take(Ghost ghost, String evidence) {
        remembered.settle();
        ghost.cnpj()
                .flatMap(number -> Cnpj.parse(number).found())
                .ifPresent(cnpj -> text(TicketField.CNPJ).set(cnpj.formatted()));
        ghost.company().ifPresent(name -> fields.propose(TicketField.CUSTOMER, name));
        ghost.email().ifPresent(address -> fields.propose(TicketField.EMAIL, address));
        if (!fields.typed(TicketField.PROBLEM).contains(evidence)) {
            text(TicketField.PROBLEM).set((fields.typed(TicketField.PROBLEM) + "\n" + evidence).strip());
        }
    }

    @FlowOnly
    public void looking(Cnpj cnpj) {
        company.looking(cnpj);
    }

    @FlowOnly
    public void lookedUp(Cnpj cnpj, Optional<KnownCustomer> customer) {
        if (company.answered(cnpj, customer)) {
            customer.ifPresent(this::fillIn);
        }
    }

    @FlowOnly
    public void lookUpFailed(Cnpj cnpj, Problem problem) {
        company.failed(cnpj, problem);
    }

    private void fillIn(KnownCustomer customer) {
        fields.propose(TicketField.CUSTOMER, customer.name());
        if (customer.contacts().size() == 1) {
            fields.propose(TicketField.CONTACT, customer.contacts().get(0).name());
            fields.propose(TicketField.EMAIL, customer.contacts().get(0).email());
        }
    }

    private Optional<Requester> requester() {
        return company.known()
                .flatMap(customer ->
                        customer.requester(fields.typed(TicketField.CONTACT), fields.typed(TicketField.EMAIL)));
    }

    private List<Answer> answered() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey().with(answer.getValue().get()))
                .toList();
    }
}

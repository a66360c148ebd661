package org.tokentriage.wizard.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.tokentriage.ticket.Parsed;
import org.tokentriage.ticket.Phone;
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
    private final Map<TicketField, StringProperty> texts = new EnumMap<>(TicketField.class);
    private final Map<TicketField, String> proposed = new EnumMap<>(TicketField.class);
    private final SequencedMap<Answer, StringProperty> answers = new LinkedHashMap<>();
    private final ObjectProperty<Choice> category;
    private final ObjectProperty<Choice> type;
    private final ReadOnlyObjectWrapper<Map<TicketField, FieldProblem>> complaints =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<CustomerLookup> lookup = new ReadOnlyObjectWrapper<>(new CustomerLookup.Idle());
    private final Remembered remembered = new Remembered();
    private Optional<Cnpj> lookedFor = Optional.empty();
    private Optional<Cnpj> generic = Optional.empty();

    public TicketForm(TicketDraft beginning, TicketTemplate template) {
        this.beginning = beginning;
        this.codes = template.codes();
        this.byHand = template.isByHand();
        this.category = new SimpleObjectProperty<>(beginning.wording().category());
        this.type = new SimpleObjectProperty<>(beginning.wording().type());
        put(TicketField.CNPJ, beginning.customer().cnpj());
        put(TicketField.CUSTOMER, beginning.customer().name());
        put(TicketField.CONTACT, beginning.contact().name());
        put(TicketField.PHONE_1, beginning.contact().phone1());
        put(TicketField.PHONE_2, beginning.contact().phone2());
        put(TicketField.EMAIL, beginning.contact().email());
        put(TicketField.TITLE, beginning.wording().title());
        put(TicketField.PROBLEM, beginning.wording().problem());
        put(TicketField.SOLUTION, beginning.wording().solution());
        beginning.wording().answers().forEach(asked -> answers.put(asked, new SimpleStringProperty(asked.text())));
        var occasion = beginning.token().occasion();
        text(TicketField.CUSTOMER)
                .addListener((property, before, now) ->
                        follow(TicketField.TITLE, template.title(occasion, before), template.title(occasion, now)));
        text(TicketField.CNPJ).addListener((property, before, now) -> {
            forgetAnotherCompany(Cnpj.parse(now));
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
        var text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException(field + " is chosen, not typed");
        }
        return text;
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
        return lookup.getReadOnlyProperty();
    }

    /** Has somebody told of every change. */
    @FlowOnly
    public void whenChanged(Runnable told) {
        Stream.concat(texts.values().stream(), answers.values().stream())
                .forEach(text -> text.addListener((property, before, now) -> told.run()));
        category.addListener((property, before, now) -> told.run());
        type.addListener((property, before, now) -> told.run());
    }

    /** What is on the form now. */
    public TicketDraft draft() {
        return new TicketDraft(
                new TicketDraft.Customer(typed(TicketField.CNPJ), typed(TicketField.CUSTOMER)),
                new TicketDraft.Contact(
                        typed(TicketField.CONTACT),
                        typed(TicketField.PHONE_1),
                        typed(TicketField.PHONE_2),
                        typed(TicketField.EMAIL)),
                new TicketDraft.Wording(
                        category.get(),
                        type.get(),
                        typed(TicketField.TITLE),
                        typed(TicketField.PROBLEM),
                        typed(TicketField.SOLUTION),
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
        generic = Optional.of(cnpj);
    }

    /** Whether it is known for whom the ticket is: the desk answered for this company, or the agent decided. */
    @FlowOnly
    public boolean isCustomerSettled(Cnpj cnpj) {
        return switch (lookup.get()) {
            case CustomerLookup.Found found -> found.cnpj().equals(cnpj) && isContactSettled(found.customer());
            case CustomerLookup.Unknown unknown -> unknown.cnpj().equals(cnpj);
            case CustomerLookup.Idle idle -> generic.equals(Optional.of(cnpj));
            case CustomerLookup.Looking looking -> generic.equals(Optional.of(cnpj));
            case CustomerLookup.Failed failed -> generic.equals(Optional.of(cnpj));
        };
    }

    private boolean isContactSettled(KnownCustomer customer) {
        return customer.listsEverybody() || requester().isPresent();
    }

    /** Takes what a message tells into the fields that are empty; what the desk knows of the company's name counts more. */
    public void take(CustomerMessage message) {
        offered(message).forEach((field, text) -> {
            if (field == TicketField.CUSTOMER) {
                propose(field, text);
            } else {
                text(field).set(text);
            }
        });
    }

    /** What a message tells that has an empty field to go to; a telephone is not taken twice. */
    public Map<TicketField, String> offered(CustomerMessage message) {
        var offered = new EnumMap<TicketField, String>(TicketField.class);
        var fresh = message.without(phones());
        fresh.fields().forEach((field, text) -> {
            if (typed(field).isBlank()) {
                offered.put(field, text);
            }
        });
        var isSecondOnly = !typed(TicketField.PHONE_1).isBlank()
                && typed(TicketField.PHONE_2).isBlank();
        if (isSecondOnly && !fresh.phones().isEmpty()) {
            offered.put(TicketField.PHONE_2, fresh.phones().getFirst().formatted());
        }
        return offered;
    }

    private Set<Phone> phones() {
        return Stream.of(TicketField.PHONE_1, TicketField.PHONE_2)
                .flatMap(field -> Phone.parse(typed(field)).found().stream())
                .collect(Collectors.toSet());
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
        ghost.company().ifPresent(name -> propose(TicketField.CUSTOMER, name));
        ghost.email().ifPresent(address -> propose(TicketField.EMAIL, address));
        if (!typed(TicketField.PROBLEM).contains(evidence)) {
            text(TicketField.PROBLEM).set((typed(TicketField.PROBLEM) + "\n" + evidence).strip());
        }
    }

    @FlowOnly
    public void looking(Cnpj cnpj) {
        lookedFor = Optional.of(cnpj);
        lookup.set(new CustomerLookup.Looking(cnpj));
    }

    @FlowOnly
    public void lookedUp(Cnpj cnpj, Optional<KnownCustomer> customer) {
        if (lookedFor.equals(Optional.of(cnpj))) {
            lookup.set(customer.<CustomerLookup>map(found -> new CustomerLookup.Found(cnpj, found))
                    .orElseGet(() -> new CustomerLookup.Unknown(cnpj)));
            customer.ifPresent(this::fillIn);
        }
    }

    @FlowOnly
    public void lookUpFailed(Cnpj cnpj, Problem problem) {
        if (lookedFor.equals(Optional.of(cnpj))) {
            lookup.set(new CustomerLookup.Failed(cnpj, problem));
        }
    }

    /** What is known is about the typed company, or there is nothing known. */
    private void forgetAnotherCompany(Parsed<Cnpj> typed) {
        if (!typed.found().equals(lookedFor)) {
            lookedFor = Optional.empty();
            lookup.set(new CustomerLookup.Idle());
        }
    }

    private void fillIn(KnownCustomer customer) {
        propose(TicketField.CUSTOMER, customer.name());
        if (customer.contacts().size() == 1) {
            propose(TicketField.CONTACT, customer.contacts().get(0).name());
            propose(TicketField.EMAIL, customer.contacts().get(0).email());
        }
    }

    private void propose(TicketField field, String text) {
        follow(field, proposed.getOrDefault(field, ""), text);
        proposed.put(field, text);
    }

    private Optional<Requester> requester() {
        return lookup.get() instanceof CustomerLookup.Found found
                ? found.customer().requester(typed(TicketField.CONTACT), typed(TicketField.EMAIL))
                : Optional.empty();
    }

    /** Replaces a text that the program proposed, but not one that the agent changed. */
    private void follow(TicketField field, String before, String now) {
        if (typed(field).equals(before)) {
            text(field).set(now);
        }
    }

    private List<Answer> answered() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey().with(answer.getValue().get()))
                .toList();
    }

    private String typed(TicketField field) {
        return text(field).get();
    }

    private void put(TicketField field, String text) {
        texts.put(field, new SimpleStringProperty(text));
    }
}

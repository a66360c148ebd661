package org.tokentriage.ticket;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.settings.Choice;

/** A ticket as the agent is writing it: any text, right or wrong. */
public record TicketDraft(
        Customer customer, Contact contact, Wording wording, TokenEvidence token, CorrelationKey key) {

    /** The company, as typed. */
    public record Customer(String cnpj, String name) {}

    /** The person, as typed. */
    public record Contact(String name, String phone1, String phone2, String email) {}

    /**
     * What the ticket says.
     *
     * @param asked the answers to what the site asks for; empty when it asks for nothing
     */
    public record Wording(
            Choice category, Choice type, String title, String problem, String solution, Optional<List<Answer>> asked) {

        public Wording {
            asked = asked.filter(answers -> !answers.isEmpty()).map(List::copyOf);
        }

        /** Where nothing is asked for. */
        public Wording(Choice category, Choice type, String title, String problem, String solution) {
            this(category, type, title, problem, solution, Optional.empty());
        }

        /** What is asked for, and what was answered. */
        public List<Answer> answers() {
            return asked.orElse(List.of());
        }

        /** The same with other texts. */
        public Wording saying(String otherProblem, String otherSolution) {
            return new Wording(category, type, title, otherProblem, otherSolution, asked);
        }
    }

    /** {@return the draft that a ticket could have come from} */
    public static TicketDraft of(Ticket ticket) {
        var contact = ticket.contact();
        return new TicketDraft(
                new Customer(
                        ticket.customer().cnpj().formatted(), ticket.customer().name()),
                new Contact(
                        contact.name(),
                        contact.phone1().formatted(),
                        contact.phone2().formatted(),
                        contact.email().value()),
                ticket.wording(),
                ticket.token(),
                ticket.key());
    }

    /** The same, with remarks under the problem; as it is when there are none. */
    public TicketDraft remarking(String remarks) {
        var problem = (wording.problem() + "\n" + remarks).strip();
        var remarked = wording.saying(problem, wording.solution());
        return remarks.isEmpty() ? this : new TicketDraft(customer, contact, remarked, token, key);
    }

    /** Whether anything is there of the customer or the person, which nobody but the agent knows. */
    public boolean hasBegun() {
        var typed = Stream.of(
                customer.cnpj(), customer.name(), contact.name(), contact.phone1(), contact.phone2(), contact.email());
        return typed.anyMatch(text -> !text.isBlank())
                || wording.answers().stream().anyMatch(Answer::isGiven);
    }

    /** What may be kept of it: whatever else was typed in the place of the company's number, such as a password, is not. */
    public TicketDraft storable() {
        return Cnpj.parse(customer.cnpj()).found().isPresent()
                ? this
                : new TicketDraft(new Customer("", customer.name()), contact, wording, token, key);
    }

    /** What came of checking a draft. */
    public sealed interface Checked {

        record Complete(Ticket ticket) implements Checked {}

        /** What is wrong, in the order of the screen; never empty. */
        record Incomplete(Map<TicketField, FieldProblem> problems) implements Checked {}
    }

    /**
     * Makes the ticket out of the draft, or says what is missing.
     *
     * @param requester for whom Qualitor opens it, when the customer was found there
     */
    public Checked check(Optional<Requester> requester) {
        var cnpj = Cnpj.parse(customer.cnpj());
        var phone1 = Phone.parse(contact.phone1());
        var phone2 = Phone.parse(contact.phone2());
        var email = Email.parse(contact.email());
        if (cnpj instanceof Parsed.Good<Cnpj>(var number)
                && phone1 instanceof Parsed.Good<Phone>(var first)
                && phone2 instanceof Parsed.Good<Phone>(var second)
                && email instanceof Parsed.Good<Email>(var address)
                && problems().isEmpty()) {
            var company = new Ticket.Customer(number, customer.name().strip());
            var person = new Ticket.Contact(contact.name().strip(), first, second, address);
            return new Checked.Complete(new Ticket(company, person, wording, token, key, requester));
        }
        return new Checked.Incomplete(problems());
    }

    /** {@return what is wrong with each field, in the order of the screen} */
    public Map<TicketField, FieldProblem> problems() {
        var problems = new EnumMap<TicketField, FieldProblem>(TicketField.class);
        for (var field : TicketField.values()) {
            problem(field).ifPresent(problem -> problems.put(field, problem));
        }
        return problems;
    }

    private Optional<FieldProblem> problem(TicketField field) {
        return switch (field) {
            case CNPJ -> Cnpj.parse(customer.cnpj()).fault();
            case CUSTOMER -> missing(customer.name());
            case CONTACT -> missing(contact.name());
            case PHONE_1 -> Phone.parse(contact.phone1()).fault();
            case PHONE_2 -> secondPhoneProblem();
            case EMAIL -> Email.parse(contact.email()).fault();
            case CATEGORY -> missing(wording.category().code());
            case TYPE -> missing(wording.type().code());
            case TITLE -> missing(wording.title());
            case PROBLEM -> missing(wording.problem());
            case SOLUTION -> missing(wording.solution());
        };
    }

    /** The procedure asks for two telephones, so that one of them answers. */
    private Optional<FieldProblem> secondPhoneProblem() {
        var second = Phone.parse(contact.phone2());
        var same = second.found().isPresent() && second.equals(Phone.parse(contact.phone1()));
        return same ? Optional.of(FieldProblem.PHONE_SAME_AS_FIRST) : second.fault();
    }

    private static Optional<FieldProblem> missing(String text) {
        return Unseen.isAllOf(text) ? Optional.of(FieldProblem.MISSING) : Optional.empty();
    }
}

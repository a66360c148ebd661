package org.tokentriage.ticket.message;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Phone;
import org.tokentriage.ticket.TicketField;

/**
 * What a message of a customer, such as an e-mail or a chat, tells of who wrote it. What is in doubt is left out: a person who reads the
 * message finds more.
 *
 * @param phones in the order of the message, each once
 */
public record CustomerMessage(
        Optional<Cnpj> cnpj,
        Optional<String> company,
        Optional<String> name,
        List<Phone> phones,
        Optional<Email> email) {

    /** Longer than any message that a person reads; what follows is not looked at. */
    private static final int LONGEST = 20_000;

    public CustomerMessage {
        phones = List.copyOf(phones);
    }

    public static CustomerMessage of(String text) {
        var read = text.substring(0, Math.min(text.length(), LONGEST))
                .replace('\u00a0', ' ')
                .replace("\r", "");
        var numbers = MessageNumbers.in(read);
        return new CustomerMessage(
                numbers.cnpj(),
                MessageNames.company(read),
                MessageNames.person(read),
                numbers.phones(),
                MessageAddress.in(read));
    }

    /** The same without some telephones. */
    public CustomerMessage without(Set<Phone> known) {
        var others = phones.stream().filter(phone -> !known.contains(phone)).toList();
        return new CustomerMessage(cnpj, company, name, others, email);
    }

    /** What each field of a ticket can be filled with; the second telephone is another than the first. */
    public Map<TicketField, String> fields() {
        var fields = new EnumMap<TicketField, String>(TicketField.class);
        cnpj.ifPresent(known -> fields.put(TicketField.CNPJ, known.formatted()));
        company.ifPresent(known -> fields.put(TicketField.CUSTOMER, known));
        name.ifPresent(known -> fields.put(TicketField.CONTACT, known));
        phones.stream().findFirst().ifPresent(first -> fields.put(TicketField.PHONE_1, first.formatted()));
        phones.stream().skip(1).findFirst().ifPresent(second -> fields.put(TicketField.PHONE_2, second.formatted()));
        email.ifPresent(known -> fields.put(TicketField.EMAIL, known.value()));
        return Collections.unmodifiableMap(fields);
    }

    /** Whether a text is more than what belongs into one field, so that it is to be sorted. */
    public static boolean isWorthSorting(String text) {
        var found = CustomerMessage.of(text).fields();
        return found.size() > 1 || (found.size() == 1 && !isBare(text));
    }

    private static boolean isBare(String text) {
        return Cnpj.parse(text).found().isPresent()
                || Email.parse(text).found().isPresent()
                || text.chars().noneMatch(Character::isLetter);
    }
}

package org.tokentriage.ticket.message;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Phone;
import org.tokentriage.ticket.TicketField;

/**
 * What a message of a customer, such as an e-mail or a chat, tells of who wrote it. What is in doubt is left out: a person who reads the
 * message finds more.
 *
 * @param cnpjs in the order of the message, each once; what it quotes comes last
 * @param phones in the order of the message, each once
 */
public record CustomerMessage(
        List<Cnpj> cnpjs,
        Optional<String> company,
        Optional<String> name,
        List<Phone> phones,
        Optional<Email> email,
        Set<Oddity> oddities) {

    /** Longer than any message that a person reads; what follows is not looked at. */
    private static final int LONGEST = 60_000;

    /** More words than a field has that takes a number or an address. */
    private static final int WORDS = 4;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    public CustomerMessage {
        cnpjs = List.copyOf(cnpjs);
        oddities = Set.copyOf(oddities);
        phones = List.copyOf(phones);
    }

    public static CustomerMessage of(String text) {
        var read = ownFirst(text.substring(0, Math.min(text.length(), LONGEST))
                .replace('\u00a0', ' ')
                .replace("\r", ""));
        var numbers = MessageNumbers.in(read);
        var odd = new HashSet<>(numbers.oddities());
        if (text.length() > LONGEST) {
            odd.add(Oddity.CUT);
        }
        return new CustomerMessage(
                numbers.cnpjs(),
                MessageNames.company(read),
                MessageNames.person(read),
                numbers.phones(),
                MessageAddress.in(read),
                odd);
    }

    /** Whoever answers may correct what is quoted. */
    private static String ownFirst(String text) {
        var lines = text.lines()
                .collect(Collectors.partitioningBy(line -> line.stripLeading().startsWith(">")));
        return Stream.of(lines.get(false), lines.get(true))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    /** The one for a ticket: the first of several. */
    public Optional<Cnpj> cnpj() {
        return cnpjs.stream().findFirst();
    }

    /** The same with one of its companies alone. */
    public CustomerMessage of(Cnpj chosen) {
        return new CustomerMessage(List.of(chosen), company, name, phones, email, oddities);
    }

    /** The same without some telephones. */
    public CustomerMessage without(Set<Phone> known) {
        var others = phones.stream().filter(phone -> !known.contains(phone)).toList();
        return new CustomerMessage(cnpjs, company, name, others, email, oddities);
    }

    /** What each field of a ticket can be filled with; the second telephone is another than the first. */
    public Map<TicketField, String> fields() {
        var fields = new EnumMap<TicketField, String>(TicketField.class);
        cnpj().ifPresent(known -> fields.put(TicketField.CNPJ, known.formatted()));
        company.ifPresent(known -> fields.put(TicketField.CUSTOMER, known));
        name.ifPresent(known -> fields.put(TicketField.CONTACT, known));
        phones.stream().findFirst().ifPresent(first -> fields.put(TicketField.PHONE_1, first.formatted()));
        phones.stream().skip(1).findFirst().ifPresent(second -> fields.put(TicketField.PHONE_2, second.formatted()));
        email.ifPresent(known -> fields.put(TicketField.EMAIL, known.value()));
        return Collections.unmodifiableMap(fields);
    }

    /** Whether a text is more than what belongs into one field, so that it is to be sorted. */
    public static boolean isWorthSorting(String text) {
        var message = CustomerMessage.of(text);
        var found = message.fields().size() + message.oddities().size();
        return message.fields().size() > 1 || message.cnpjs().size() > 1 || (found > 0 && !isBare(text));
    }

    /** Whether a text is a whole sentence, which no field takes that is for a number or an address. */
    public static boolean isSentence(String text) {
        return WORD.matcher(text).results().limit(WORDS).count() == WORDS;
    }

    private static boolean isBare(String text) {
        return Cnpj.parse(text).found().isPresent()
                || Email.parse(text).found().isPresent()
                || text.chars().noneMatch(Character::isLetter);
    }
}

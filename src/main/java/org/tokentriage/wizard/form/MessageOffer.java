package org.tokentriage.wizard.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.ticket.Phone;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.message.CustomerMessage;

/** What a customer's message tells that has an empty field to go to. */
final class MessageOffer {

    private MessageOffer() {}

    /** A telephone is not taken twice. */
    static Map<TicketField, String> of(CustomerMessage message, TypedFields fields) {
        var offered = new EnumMap<TicketField, String>(TicketField.class);
        var fresh = message.without(phones(fields));
        fresh.fields().forEach((field, text) -> {
            if (fields.isBlank(field)) {
                offered.put(field, text);
            }
        });
        var isSecondOnly = !fields.isBlank(TicketField.PHONE_1) && fields.isBlank(TicketField.PHONE_2);
        if (isSecondOnly && !fresh.phones().isEmpty()) {
            offered.put(TicketField.PHONE_2, fresh.phones().getFirst().formatted());
        }
        return offered;
    }

    private static Set<Phone> phones(TypedFields fields) {
        return Stream.of(TicketField.PHONE_1, TicketField.PHONE_2)
                .flatMap(field -> Phone.parse(fields.typed(field)).found().stream())
                .collect(Collectors.toSet());
    }
}

package org.tokentriage.ui.drafting;

import java.util.Locale;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Phone;
import org.tokentriage.ticket.TicketField;

/** How a typed text is written once its field is left; what cannot be understood stays as it is. */
final class Neatness {

    private Neatness() {}

    static String of(TicketField field, String typed) {
        var bare = typed.strip();
        return switch (field) {
            case CNPJ -> Cnpj.parse(bare).found().map(Cnpj::formatted).orElse(bare.toUpperCase(Locale.ROOT));
            case PHONE_1, PHONE_2 ->
                Phone.parse(bare).found().map(Phone::formatted).orElse(bare);
            case EMAIL -> Email.parse(bare).found().map(Email::value).orElse(bare);
            case CUSTOMER, CONTACT, CATEGORY, TYPE, TITLE, PROBLEM, SOLUTION -> bare;
        };
    }
}

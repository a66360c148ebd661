package org.tokentriage.ticket;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A company that Qualitor knows, with the people it knows there. */
public record KnownCustomer(String code, String name, List<KnownContact> contacts) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    public KnownCustomer {
        contacts = List.copyOf(contacts);
    }

    /** A person at a company that Qualitor knows; the e-mail and the locality may be empty. */
    public record KnownContact(String code, String name, String email, String locality) {

        private boolean is(String otherName, String otherEmail) {
            var sameEmail = email.equalsIgnoreCase(otherEmail.strip());
            return folded(name).equals(folded(otherName)) || (sameEmail && !email.isBlank());
        }
    }

    /** For whom a ticket is opened: the contact of that name or e-mail, else the company's first; empty when it has none. */
    public Optional<Requester> requester(String contactName, String contactEmail) {
        return contacts.stream()
                .filter(contact -> contact.is(contactName, contactEmail))
                .findFirst()
                .or(() -> contacts.stream().findFirst())
                .map(this::requester);
    }

    /** For whom a ticket is opened when the agent has chosen the contact. */
    public Requester requester(KnownContact chosen) {
        return new Requester(code, chosen.code(), chosen.locality());
    }

    private static String folded(String name) {
        var bare = ACCENTS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}

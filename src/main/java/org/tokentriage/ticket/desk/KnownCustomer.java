package org.tokentriage.ticket.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.ticket.Requester;

/**
 * A company that Qualitor knows, with the people it knows there.
 *
 * @param listsEverybody whether others are not known; a server may want an e-mail, and tell that person alone
 */
public record KnownCustomer(String code, String name, List<KnownContact> contacts, boolean listsEverybody) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    public KnownCustomer {
        contacts = List.copyOf(contacts);
    }

    public KnownCustomer(String code, String name, List<KnownContact> contacts) {
        this(code, name, contacts, true);
    }

    /** A person at a company that Qualitor knows; the e-mail and the locality may be empty. */
    public record KnownContact(String code, String name, String email, String locality) {

        private boolean is(String otherName, String otherEmail) {
            var sameEmail = email.equalsIgnoreCase(otherEmail.strip());
            return folded(name).equals(folded(otherName)) || (sameEmail && !email.isBlank());
        }
    }

    /** For whom a ticket is opened: the contact of that name or e-mail, else the first of all; empty when it has none. */
    public Optional<Requester> requester(String contactName, String contactEmail) {
        return contacts.stream()
                .filter(contact -> contact.is(contactName, contactEmail))
                .findFirst()
                .or(() -> contacts.stream().filter(any -> listsEverybody).findFirst())
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

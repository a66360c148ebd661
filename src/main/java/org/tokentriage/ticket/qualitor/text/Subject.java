package org.tokentriage.ticket.qualitor.text;

import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Ticket;

/** Tells by a ticket's description which company and token it is about, as far as the site has them written there. */
public record Subject(boolean company, boolean token) {

    public static Subject of(SiteProfile profile) {
        var description = profile.texts().description();
        return new Subject(description.contains("{cnpj}"), description.contains("{serie}"));
    }

    /** Whether a description may be a ticket's. One that the desk does not tell may be. */
    public boolean admits(Ticket ticket, String description) {
        if (description.isBlank()) {
            return true;
        }
        var cnpj = ticket.customer().cnpj();
        var sameCompany = description.contains(cnpj.formatted()) || description.contains(cnpj.value());
        return (!company || sameCompany)
                && (!token || description.contains(ticket.token().serial()));
    }
}

package org.tokentriage.wizard;

import java.util.Locale;
import java.util.Optional;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.LaudoPolicy;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.CaseState;
import org.tokentriage.ticket.Cases;
import org.tokentriage.ticket.PasswordStore;
import org.tokentriage.ticket.Receipt;
import org.tokentriage.ticket.TicketDesks;
import org.tokentriage.words.Problem;

/** Whether tickets can be opened from this computer. */
public sealed interface Site {

    /**
     * They can.
     *
     * @param cases what is kept of the tickets until they are open
     * @param passwords where the password can be remembered, if that is allowed and possible
     */
    record Ready(SiteProfile profile, TicketDesks desks, Cases cases, Optional<PasswordStore> passwords)
            implements Site {

        /** A site at which every agent types the password. */
        public Ready(SiteProfile profile, TicketDesks desks, Cases cases) {
            this(profile, desks, cases, Optional.empty());
        }

        /** What is known of an open ticket without asking the desk. */
        Receipt receipt(CaseState.Confirmed open) {
            return new Receipt(open.number(), desks.page(open.number()), open.at());
        }
    }

    /** Whose computer this is. */
    default ComputerOwner computer() {
        return switch (this) {
            case Ready ready -> ready.profile().computer();
            case Unusable unusable -> unusable.computer();
        };
    }

    /** The sentences of a language, with the name of the site's desk where one is known. */
    default Texts texts(Locale language) {
        return switch (this) {
            case Ready ready -> Texts.in(language).about(ready.desks().name());
            case Unusable unusable -> Texts.in(language);
        };
    }

    /** How laudos are passed on. */
    default LaudoPolicy laudos() {
        return switch (this) {
            case Ready ready -> ready.profile().laudos();
            case Unusable unusable -> LaudoPolicy.USUAL;
        };
    }

    /**
     * They cannot: there is no usable site profile, no folder for the cases, or it is not for a technician to do. Tokens can be read all
     * the same, and nothing is kept of anybody.
     */
    record Unusable(Problem problem, ComputerOwner computer) implements Site {

        /** On an agent's computer. */
        public Unusable(Problem problem) {
            this(problem, ComputerOwner.AGENT);
        }
    }
}

package org.tokentriage.wizard.site;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.ConnectedSite;
import org.tokentriage.settings.LaudoPolicy;
import org.tokentriage.settings.Occasions;
import org.tokentriage.settings.SiteByHand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.desk.PasswordStore;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.TicketDesks;
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

    /**
     * A person opens the tickets at the desk by hand.
     *
     * @param profile the installed one, or what holds where there is none
     * @param cases what is kept of the tickets until they are open
     * @param unconnected why the desk cannot be called, to be told where only a call could help
     * @param configured whether a profile is installed
     */
    record ByHand(SiteProfile profile, Cases cases, Problem unconnected, boolean configured) implements Site {

        @Override
        public Optional<URI> page(TicketNumber number) {
            return switch (profile.desk()) {
                case SiteByHand byHand -> byHand.ticketPage(number.value());
                case ConnectedSite connected -> Optional.empty();
            };
        }

        @Override
        public Optional<URI> deskPage() {
            return switch (profile.desk()) {
                case SiteByHand byHand -> byHand.address();
                case ConnectedSite connected -> Optional.empty();
            };
        }
    }

    /** What is kept of the tickets; empty where none can be. */
    default Optional<Cases> journal() {
        return switch (this) {
            case Ready ready -> Optional.of(ready.cases());
            case ByHand byHand -> Optional.of(byHand.cases());
            case Unusable unusable -> Optional.empty();
        };
    }

    /** What holds for the tickets; empty where none can be. */
    default Optional<SiteProfile> rules() {
        return switch (this) {
            case Ready ready -> Optional.of(ready.profile());
            case ByHand byHand -> Optional.of(byHand.profile());
            case Unusable unusable -> Optional.empty();
        };
    }

    /** About which tokens tickets are opened. */
    default Occasions occasions() {
        return rules().map(SiteProfile::occasions).orElse(Occasions.USUAL);
    }

    /** Where a person sees an open ticket, as far as that is known. */
    default Optional<URI> page(TicketNumber number) {
        return this instanceof Ready ready ? Optional.of(ready.desks().page(number)) : Optional.empty();
    }

    /** Where a person finds the desk, as far as that is known. */
    default Optional<URI> deskPage() {
        return this instanceof Ready ready
                ? Optional.of(ready.profile().connected().address())
                : Optional.empty();
    }

    /** Whether no profile is installed. */
    default boolean isUnconfigured() {
        return this instanceof ByHand byHand && !byHand.configured();
    }

    /** Whose computer this is. */
    default ComputerOwner computer() {
        return switch (this) {
            case Ready ready -> ready.profile().computer();
            case ByHand byHand -> byHand.profile().computer();
            case Unusable unusable -> unusable.computer();
        };
    }

    /** The sentences of a language, with the name of the site's desk where one is known. */
    default Texts texts(Locale language) {
        return switch (this) {
            case Ready ready -> Texts.in(language).about(ready.desks().name());
            case ByHand byHand -> Texts.in(language);
            case Unusable unusable -> Texts.in(language);
        };
    }

    /** How laudos are passed on. */
    default LaudoPolicy laudos() {
        return switch (this) {
            case Ready ready -> ready.profile().laudos();
            case ByHand byHand -> byHand.profile().laudos();
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

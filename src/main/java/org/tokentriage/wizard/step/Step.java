package org.tokentriage.wizard.step;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.handover.Laudo;
import org.tokentriage.protocol.Protocol;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.Occasions;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.wizard.form.CopyField;
import org.tokentriage.wizard.form.CopyForm;
import org.tokentriage.wizard.form.LoginForm;
import org.tokentriage.wizard.form.ReceivingForm;
import org.tokentriage.wizard.form.SetupForm;
import org.tokentriage.wizard.form.SignInForm;
import org.tokentriage.wizard.form.TicketForm;

/** Where the agent is, with all that is known there: what cannot be known yet cannot be written down. */
public sealed interface Step {

    /** The four names on the rail, which never change. */
    enum Stage {
        TOKEN,
        DIAGNOSIS,
        TICKET,
        DONE
    }

    /** Looking for a token and reading it, by itself. */
    record Scan(Optional<Survey> survey, Optional<Progress> progress) implements Step {

        /** Nothing is known yet. */
        public static Scan begin() {
            return new Scan(Optional.empty(), Optional.empty());
        }
    }

    /** Which token is being read, and how far. */
    record Progress(TokenSlot token, ReadingStep at) {}

    /** Tokens to choose from: several, or the one that was read already and may have been swapped. */
    record Choosing(Survey survey, TokenSlot chosen) implements Step {}

    /**
     * The verdict.
     *
     * @param origin where the token is
     * @param begun the form that the agent already wrote in, coming back here
     * @param ticketing whether a ticket may be opened about it
     */
    record Findings(
            Origin origin,
            TokenSnapshot snapshot,
            Diagnosis diagnosis,
            Optional<TicketForm> begun,
            TicketPolicy ticketing)
            implements Step {

        /** At a site that opens tickets about blank tokens alone. */
        public Findings(Origin origin, TokenSnapshot snapshot, Diagnosis diagnosis, Optional<TicketForm> begun) {
            this(origin, snapshot, diagnosis, begun, TicketPolicy.of(diagnosis, Occasions.USUAL));
        }

        /** Of a token in this computer, which is an agent's. */
        public Findings(Survey survey, TokenSnapshot snapshot, Diagnosis diagnosis, Optional<TicketForm> begun) {
            this(new Origin.Here(survey, ComputerOwner.AGENT), snapshot, diagnosis, begun);
        }

        /** The same, once more is known. */
        public Findings with(Diagnosis learnt) {
            return new Findings(origin, snapshot, learnt, begun, ticketing);
        }

        public Findings with(TicketForm form) {
            return new Findings(origin, snapshot, diagnosis, Optional.of(form), ticketing);
        }

        /** Whether the token was read in another computer. */
        public boolean isElsewhere() {
            return origin instanceof Origin.Elsewhere;
        }
    }

    /**
     * The verdict as it is passed on to the agent.
     *
     * @param laudo nothing when the token shows more than one may hold
     */
    record Handing(Findings findings, Optional<Laudo> laudo) implements Step {}

    /** Asking for what was read on another computer. */
    record Receiving(ReceivingForm form) implements Step {}

    /**
     * Asking who signs in to the desk.
     *
     * @param before where the agent was, and goes on from
     */
    record SigningIn(Step before, SignInForm form) implements Step {}

    /**
     * Asking who passes by the network's proxy.
     *
     * @param before where the agent was, and goes on from
     * @param proxy its name and port
     */
    record EnteringNetwork(Step before, String proxy, LoginForm form) implements Step {}

    /**
     * Filling in the ticket.
     *
     * @param findings the verdict that it is about; empty when the case was begun before and taken up again
     * @param cautions what the agent should know before sending it, as far as that is known
     */
    record Drafting(Optional<Findings> findings, TicketForm form, Cautions cautions) implements Step {

        /** Nothing is known yet of what the agent should know. */
        public Drafting(Optional<Findings> findings, TicketForm form) {
            this(findings, form, Cautions.NONE);
        }

        /** Whether the agent still writes on this form. */
        public boolean isAt(Step step) {
            return step instanceof Drafting now && now.form().equals(form);
        }

        /** The same, once more is known of the token. */
        public Drafting about(Findings learnt) {
            return new Drafting(Optional.of(learnt), form, cautions);
        }

        public Drafting with(Cautions known) {
            return new Drafting(findings, form, known);
        }
    }

    /**
     * A ticket that was open before serves the customer, and none is opened.
     *
     * @param drafting the form, to which there is a way back
     * @param answerBy until when the site answers; empty when it is not known when the ticket was opened
     * @param team the team that the ticket goes on to
     */
    record AlreadyOpen(
            Drafting drafting, EarlierTicket ticket, Optional<Instant> answerBy, String team, Related related)
            implements Step {

        /** Whether the agent still looks at this ticket. */
        public boolean isAt(Step step) {
            return step instanceof AlreadyOpen now && now.ticket().equals(ticket);
        }

        public AlreadyOpen with(Related now) {
            return new AlreadyOpen(drafting, ticket, answerBy, team, now);
        }

        public AlreadyOpen until(Instant known) {
            return new AlreadyOpen(drafting, ticket, Optional.of(known), team, related);
        }
    }

    /**
     * Opening the ticket at the desk by hand, and telling its number.
     *
     * @param texts what there is to copy, in its order
     * @param desk where a person finds the desk, as far as that is known
     */
    record Copying(
            Drafting drafting, Ticket ticket, SortedMap<CopyField, String> texts, Optional<URI> desk, CopyForm form)
            implements Step {
        public Copying {
            texts = Collections.unmodifiableSortedMap(texts);
        }
    }

    /**
     * Setting up the site's profile.
     *
     * @param before where the agent was
     */
    record SettingUp(Step before, SetupForm form, ProfileWriting writing) implements Step {

        /** Whether the profile lies where the program looks for it. */
        public boolean isInUse() {
            return writing instanceof ProfileWriting.Done done && form.places().contains(done.file());
        }

        public SettingUp with(ProfileWriting now) {
            return new SettingUp(before, form, now);
        }
    }

    /** Waiting for the desk's number. */
    record Sending(Drafting drafting, Ticket ticket, Instant since) implements Step {}

    /**
     * The ticket was sent, and nobody knows whether it is open.
     *
     * @param sentAt by this computer's clock
     */
    record InDoubt(Drafting drafting, Ticket ticket, Instant sentAt, Doubt why, Search search) implements Step {

        public InDoubt with(Search now) {
            return new InDoubt(drafting, ticket, sentAt, why, now);
        }

        /** Whether the agent still looks at this case. */
        public boolean isAt(Step step) {
            return step instanceof InDoubt now && now.ticket().equals(ticket);
        }
    }

    /** Why nobody knows whether a ticket is open. */
    enum Doubt {
        /** No answer came, or none that tells. */
        NO_ANSWER,
        /** The agent did not want to wait for it. */
        CANCELLED,
        /** It was sent before the case was taken up, which remembers no more. */
        EARLIER
    }

    /**
     * The ticket is open; there is no way back.
     *
     * @param aftermath what is not as it should be, though the ticket is open
     */
    record Done(Ticket ticket, Receipt receipt, Promise promise, Related related, Aftermath aftermath) implements Step {

        public Done with(Related now) {
            return new Done(ticket, receipt, promise, now, aftermath);
        }

        public Done with(Promise now) {
            return new Done(ticket, receipt, now, related, aftermath);
        }

        public Done with(Aftermath.Stored now) {
            return with(new Aftermath(now, aftermath.undone(), aftermath.asked(), aftermath.leaving()));
        }

        public Done with(Aftermath now) {
            return new Done(ticket, receipt, promise, related, now);
        }

        public Done leaving(Instant at) {
            return with(new Aftermath(aftermath.stored(), aftermath.undone(), aftermath.asked(), Optional.of(at)));
        }

        /** As it is shown again after it was left, with what is undone by now. */
        public Done reopened(List<Undone> now) {
            return with(aftermath.known(now));
        }

        /** What is told of it to whoever keeps it. */
        public Protocol protocol() {
            return new Protocol(
                    ticket,
                    receipt,
                    promise.answerBy(),
                    promise.team(),
                    promise.speech(),
                    related instanceof Related.Found found ? found.demands() : List.of());
        }

        /** Whether something is still being found out that whoever leaves now does not get to know. */
        public boolean isPending() {
            return related instanceof Related.Looking || aftermath.asked().isPresent();
        }

        /** Whether the agent was told so on the way out. */
        public boolean isLeaving() {
            return isPending() && aftermath.leaving().isPresent();
        }

        /** Whether the agent still looks at this receipt. */
        public boolean isAt(Step step) {
            return step instanceof Done now && now.receipt().equals(receipt);
        }
    }

    /**
     * The cases that wait for somebody.
     *
     * @param waiting those among them that were not sent and can be sent again, the oldest first
     * @param opened the tickets that were opened or found from here
     * @param looks the last look from here for each ticket of which only the key is known
     */
    record Unfinished(
            List<ListedCase> cases,
            List<ListedCase.Sound> waiting,
            List<Opened> opened,
            Map<CorrelationKey, Search.Look> looks)
            implements Step {
        public Unfinished {
            cases = Need.sorted(cases);
            waiting = List.copyOf(waiting);
            opened = List.copyOf(opened);
            looks = Map.copyOf(looks);
        }

        /** Nothing was looked for yet. */
        public Unfinished(List<ListedCase> cases, List<ListedCase.Sound> waiting, List<Opened> opened) {
            this(cases, waiting, opened, Map.of());
        }

        /** The neediest case that can be taken up: what was written in it is kept, and nobody else works on it. */
        public Optional<ListedCase.Sound> first() {
            return cases.stream()
                    .flatMap(listed -> listed instanceof ListedCase.Sound sound ? Stream.of(sound) : Stream.empty())
                    .filter(sound -> sound.draft().isPresent() && !sound.inUse())
                    .findFirst();
        }

        /** Whether the primary action sends those that wait: nothing needs somebody more. */
        public boolean isForSending() {
            return !waiting.isEmpty()
                    && first().map(Need::of)
                            .filter(need -> need.compareTo(Need.NOT_SENT) < 0)
                            .isEmpty();
        }

        /** Whether a ticket in doubt did not appear when the desk could no longer be at work on it. */
        public boolean isMissed(ListedCase.Sound listed) {
            return listed.state() instanceof CaseState.Unknown doubt
                    && lookFor(listed)
                            .filter(Search.Look::isWhole)
                            .filter(look -> !look.at()
                                    .isBefore(doubt.attempt().begunAt().plus(Patience.USUAL.total())))
                            .isPresent();
        }

        public Optional<Search.Look> lookFor(ListedCase.Sound listed) {
            return Optional.ofNullable(looks.get(listed.key()));
        }

        public Unfinished with(CorrelationKey key, Search.Look look) {
            var all = new HashMap<>(looks);
            all.put(key, look);
            return new Unfinished(cases, waiting, opened, all);
        }
    }

    /** A ticket that was opened from the list of cases. */
    record Opened(String customer, TicketNumber number) {}

    default Stage stage() {
        return switch (this) {
            case Scan scan -> Stage.TOKEN;
            case Choosing choosing -> Stage.TOKEN;
            case Receiving receiving -> Stage.TOKEN;
            case Findings findings -> Stage.DIAGNOSIS;
            case Handing handing -> Stage.DIAGNOSIS;
            case SigningIn signingIn -> Stage.TICKET;
            case EnteringNetwork entering -> Stage.TICKET;
            case Drafting drafting -> Stage.TICKET;
            case Copying copying -> Stage.TICKET;
            case SettingUp settingUp -> settingUp.before().stage();
            case Sending sending -> Stage.TICKET;
            case InDoubt inDoubt -> Stage.TICKET;
            case AlreadyOpen open -> Stage.DONE;
            case Done done -> Stage.DONE;
            case Unfinished unfinished -> Stage.TOKEN;
        };
    }
}

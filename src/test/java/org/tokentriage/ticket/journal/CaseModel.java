package org.tokentriage.ticket.journal;

import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.Undone.Task;

/**
 * A case in the simplest words, to compare the real one with.
 *
 * @param state the name of its {@link CaseState}
 * @param sent how often it was sent
 * @param typed what was written last; empty once it is purged, when nothing is undone for the open ticket
 * @param ready what was made ready; empty while it is written on
 * @param doubtful whether only the same may be sent again
 * @param demand how far the demand came that the site wants for the open ticket
 */
record CaseModel(
        String state,
        int sent,
        Optional<String> typed,
        Optional<String> ready,
        boolean doubtful,
        Optional<FollowUp> demand) {

    private static final String NOTED = "OpenedByHand with its demand";

    /** What can be asked of a case. */
    enum Act {
        SAVE,
        READY,
        BY_HAND,
        OPENED_BY_HAND,
        NUMBER_NOTED,
        SENDING,
        CONFIRMED,
        REJECTED,
        NOT_SENT,
        UNKNOWN,
        ABSENT,
        DEMAND_ASKED,
        DEMAND_DONE,
        DEMAND_NOT_SENT,
        DEMAND_REFUSED,
        DEMAND_LOST,
        DEMAND_WAIVED;

        /** How far the demand comes by it; only for those. */
        FollowUp demand() {
            return FollowUp.valueOf(name().substring("DEMAND_".length()));
        }

        void on(OpenCase opened, String text) throws CaseException {
            switch (this) {
                case SAVE -> opened.save(SampleTicket.draft(opened.key(), text));
                case READY -> opened.ready(SampleTicket.ticket(opened.key(), text));
                case BY_HAND -> opened.byHand(SampleTicket.ticket(opened.key(), text));
                case OPENED_BY_HAND -> opened.openedByHand(new TicketNumber("700123"), Optional.empty());
                case NUMBER_NOTED -> opened.demandNoted(new TicketNumber("700124"));
                case SENDING -> opened.sending();
                case CONFIRMED -> opened.confirmed(new TicketNumber("700123"), Set.of(Task.DEMAND));
                case REJECTED -> opened.rejected(new ReasonCode("17"));
                case NOT_SENT -> opened.notSent(new ReasonCode("UNREACHABLE"));
                case UNKNOWN -> opened.unknown();
                case ABSENT -> opened.absent();
                case DEMAND_ASKED, DEMAND_DONE, DEMAND_NOT_SENT, DEMAND_REFUSED, DEMAND_LOST, DEMAND_WAIVED ->
                    opened.followed(Task.DEMAND, demand());
            }
        }
    }

    static CaseModel begun(String text) {
        return new CaseModel("Draft", 0, Optional.of(text), Optional.empty(), false, Optional.empty());
    }

    static CaseModel of(OpenCase opened) {
        return new CaseModel(
                name(opened.state()),
                sent(opened.state()),
                opened.draft().map(draft -> draft.wording().problem()),
                opened.ticket().map(ticket -> ticket.wording().problem()),
                isDoubtful(opened.state()),
                demand(opened.state()));
    }

    /** {@return the case after an act, or nothing when the act has to be refused} */
    Optional<CaseModel> after(Act act, String text) {
        var some = Optional.of(text);
        var sending = is("Sending");
        return switch (act) {
            case SAVE -> when(isWritable() && !doubtful, written(some));
            case BY_HAND ->
                when(
                        isWritable() && !is("Rejected") && !doubtful,
                        new CaseModel("ByHand", sent, some, some, false, demand));
            case OPENED_BY_HAND ->
                when(
                        is("ByHand") || is("OpenedByHand") || is(NOTED),
                        new CaseModel("OpenedByHand", 0, Optional.empty(), Optional.empty(), false, demand));
            case NUMBER_NOTED -> when(is("OpenedByHand"), in(NOTED));
            case READY ->
                when(
                        isWritable() && !is("ByHand") && mayBe(text),
                        new CaseModel("Ready", sent, some, some, doubtful, demand));
            case SENDING -> when(is("Ready"), new CaseModel("Sending", sent + 1, typed, ready, doubtful, demand));
            case CONFIRMED -> when(sending || is("Unknown") || is("Rejected"), open());
            case REJECTED -> when(sending, new CaseModel("Rejected", sent, typed, ready, false, demand));
            case NOT_SENT -> when(sending, in("NotSent"));
            case UNKNOWN -> when(sending, in("Unknown"));
            case ABSENT -> when(is("Unknown"), new CaseModel("Ready", sent, typed, ready, true, demand));
            case DEMAND_ASKED, DEMAND_DONE, DEMAND_NOT_SENT, DEMAND_REFUSED, DEMAND_LOST, DEMAND_WAIVED ->
                when(demand.filter(now -> follows(now, act.demand())).isPresent(), followed(act.demand()));
        };
    }

    /** {@return the case as it is found when its program ended here} */
    CaseModel found() {
        if (demand.equals(Optional.of(FollowUp.ASKED))) {
            return followed(FollowUp.LOST);
        }
        return is("Sending") ? in("Unknown") : this;
    }

    /** {@return the case when an act was cut off after what it writes first: the text} */
    CaseModel withTextOf(CaseModel next) {
        return new CaseModel(state, sent, next.typed, ready, doubtful, demand);
    }

    private static Optional<CaseModel> when(boolean allowed, CaseModel next) {
        return Optional.of(next).filter(model -> allowed);
    }

    private CaseModel written(Optional<String> text) {
        return is("Rejected")
                ? new CaseModel(state, sent, text, ready, false, demand)
                : new CaseModel("Draft", sent, text, Optional.empty(), false, demand);
    }

    private CaseModel in(String next) {
        return new CaseModel(next, sent, typed, ready, doubtful, demand);
    }

    private CaseModel open() {
        return new CaseModel("Confirmed", sent, typed, ready, false, Optional.of(FollowUp.OWED));
    }

    /** What nobody needs any more is purged. */
    private CaseModel followed(FollowUp next) {
        var settled = Set.of(FollowUp.DONE, FollowUp.WAIVED).contains(next);
        return new CaseModel(
                state,
                sent,
                settled ? Optional.empty() : typed,
                settled ? Optional.empty() : ready,
                false,
                Optional.of(next));
    }

    private static boolean follows(FollowUp now, FollowUp next) {
        return switch (now) {
            case OWED, NOT_SENT -> next == FollowUp.ASKED || next == FollowUp.WAIVED;
            case ASKED -> next != FollowUp.ASKED && next != FollowUp.WAIVED;
            case REFUSED, LOST -> next == FollowUp.WAIVED;
            case DONE, WAIVED -> false;
        };
    }

    private static Optional<FollowUp> demand(CaseState state) {
        return state instanceof CaseState.Confirmed open
                ? Optional.ofNullable(open.followUps().get(Task.DEMAND))
                : Optional.empty();
    }

    private static String name(CaseState state) {
        return state instanceof CaseState.OpenedByHand opened && opened.demand().isPresent()
                ? NOTED
                : state.getClass().getSimpleName();
    }

    private boolean is(String name) {
        return state.equals(name);
    }

    private boolean isWritable() {
        return !Set.of("Sending", "Unknown", "Confirmed", "OpenedByHand", NOTED).contains(state);
    }

    private boolean mayBe(String text) {
        return !doubtful || ready.equals(Optional.of(text));
    }

    private static int sent(CaseState state) {
        return switch (state) {
            case CaseState.Draft draft -> draft.attempts();
            case CaseState.Ready ready -> ready.attempts();
            case CaseState.ByHand byHand -> byHand.attempts();
            case CaseState.OpenedByHand opened -> 0;
            case CaseState.Sent sent -> sent.attempt().number();
        };
    }

    private static boolean isDoubtful(CaseState state) {
        return switch (state) {
            case CaseState.Draft draft -> false;
            case CaseState.Ready ready -> ready.bound();
            case CaseState.ByHand byHand -> false;
            case CaseState.OpenedByHand opened -> false;
            case CaseState.Rejected rejected -> false;
            case CaseState.Confirmed confirmed -> false;
            case CaseState.Sent sent -> sent.attempt().bound();
        };
    }
}

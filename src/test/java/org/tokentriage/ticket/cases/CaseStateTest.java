package org.tokentriage.ticket.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseState.Attempt;
import org.tokentriage.ticket.desk.ReasonCode;

class CaseStateTest {

    private static final Instant BEFORE = Instant.parse("2026-11-23T13:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");
    private static final PayloadHash PAYLOAD = new PayloadHash("a".repeat(64));
    private static final PayloadHash OTHER = new PayloadHash("b".repeat(64));
    private static final TicketNumber NUMBER = new TicketNumber("700123");
    private static final TicketNumber DEMAND = new TicketNumber("700124");
    private static final HolderMark MARK = new HolderMark("0a1b");
    private static final ReasonCode REASON = new ReasonCode("17");

    private static final Map<String, CaseState> STATES = new TreeMap<>(Map.of(
            "draft", new CaseState.Draft(BEFORE, 1),
            "ready", new CaseState.Ready(BEFORE, 1, PAYLOAD, false),
            "ready, bound", new CaseState.Ready(BEFORE, 1, PAYLOAD, true),
            "sending", new CaseState.Sending(BEFORE, attempt(1, false)),
            "confirmed", new CaseState.Confirmed(BEFORE, attempt(1, false), NUMBER),
            "rejected", new CaseState.Rejected(BEFORE, attempt(1, true), REASON),
            "not sent", new CaseState.NotSent(BEFORE, attempt(1, false), REASON),
            "not sent, bound", new CaseState.NotSent(BEFORE, attempt(1, true), REASON),
            "unknown", new CaseState.Unknown(BEFORE, attempt(1, false))));

    static {
        STATES.put("by hand", new CaseState.ByHand(BEFORE, 1, PAYLOAD));
        STATES.put("opened by hand", new CaseState.OpenedByHand(BEFORE, PAYLOAD, NUMBER, Optional.empty()));
        STATES.put("opened by hand, both", new CaseState.OpenedByHand(BEFORE, PAYLOAD, NUMBER, Optional.of(DEMAND)));
    }

    private static final Map<String, CaseEvent> EVENTS = new TreeMap<>(Map.of(
            "drafted", new CaseEvent.Drafted(NOW),
            "completed", new CaseEvent.Completed(NOW, PAYLOAD),
            "completed otherwise", new CaseEvent.Completed(NOW, OTHER),
            "send begun", new CaseEvent.SendBegun(NOW),
            "confirmed", new CaseEvent.Confirmed(NOW, NUMBER),
            "rejected", new CaseEvent.Rejected(NOW, REASON),
            "not sent", new CaseEvent.NotSent(NOW, REASON),
            "lost", new CaseEvent.Lost(NOW),
            "found absent", new CaseEvent.FoundAbsent(NOW)));

    static {
        EVENTS.put("handed over", new CaseEvent.HandedOver(NOW, PAYLOAD, MARK));
        EVENTS.put("handed over otherwise", new CaseEvent.HandedOver(NOW, OTHER, MARK));
        EVENTS.put("number told", new CaseEvent.OpenedByHand(NOW, NUMBER, Optional.of(DEMAND)));
        EVENTS.put("demand noted", new CaseEvent.DemandNoted(NOW, DEMAND));
    }

    private static final Map<String, CaseState> LEGAL = Map.ofEntries(
            Map.entry("draft: completed", new CaseState.Ready(NOW, 1, PAYLOAD, false)),
            Map.entry("draft: completed otherwise", new CaseState.Ready(NOW, 1, OTHER, false)),
            Map.entry("ready: drafted", new CaseState.Draft(NOW, 1)),
            Map.entry("ready: completed", new CaseState.Ready(NOW, 1, PAYLOAD, false)),
            Map.entry("ready: completed otherwise", new CaseState.Ready(NOW, 1, OTHER, false)),
            Map.entry("ready: send begun", new CaseState.Sending(NOW, new Attempt(2, NOW, PAYLOAD, false))),
            Map.entry("draft: handed over", new CaseState.ByHand(NOW, 1, PAYLOAD)),
            Map.entry("draft: handed over otherwise", new CaseState.ByHand(NOW, 1, OTHER)),
            Map.entry("ready: handed over", new CaseState.ByHand(NOW, 1, PAYLOAD)),
            Map.entry("ready: handed over otherwise", new CaseState.ByHand(NOW, 1, OTHER)),
            Map.entry("not sent: handed over", new CaseState.ByHand(NOW, 1, PAYLOAD)),
            Map.entry("not sent: handed over otherwise", new CaseState.ByHand(NOW, 1, OTHER)),
            Map.entry("by hand: handed over", new CaseState.ByHand(NOW, 1, PAYLOAD)),
            Map.entry("by hand: handed over otherwise", new CaseState.ByHand(NOW, 1, OTHER)),
            Map.entry("by hand: drafted", new CaseState.Draft(NOW, 1)),
            Map.entry("by hand: number told", new CaseState.OpenedByHand(NOW, PAYLOAD, NUMBER, Optional.of(DEMAND))),
            Map.entry(
                    "opened by hand: number told",
                    new CaseState.OpenedByHand(BEFORE, PAYLOAD, NUMBER, Optional.of(DEMAND))),
            Map.entry(
                    "opened by hand, both: number told",
                    new CaseState.OpenedByHand(BEFORE, PAYLOAD, NUMBER, Optional.of(DEMAND))),
            Map.entry(
                    "opened by hand: demand noted",
                    new CaseState.OpenedByHand(BEFORE, PAYLOAD, NUMBER, Optional.of(DEMAND))),
            Map.entry("ready, bound: completed", new CaseState.Ready(NOW, 1, PAYLOAD, true)),
            Map.entry("ready, bound: send begun", new CaseState.Sending(NOW, new Attempt(2, NOW, PAYLOAD, true))),
            Map.entry("sending: confirmed", new CaseState.Confirmed(NOW, attempt(1, false), NUMBER)),
            Map.entry("sending: rejected", new CaseState.Rejected(NOW, attempt(1, false), REASON)),
            Map.entry("sending: not sent", new CaseState.NotSent(NOW, attempt(1, false), REASON)),
            Map.entry("sending: lost", new CaseState.Unknown(NOW, attempt(1, false))),
            Map.entry("unknown: confirmed", new CaseState.Confirmed(NOW, attempt(1, false), NUMBER)),
            Map.entry("unknown: found absent", new CaseState.Ready(NOW, 1, PAYLOAD, true)),
            Map.entry("rejected: confirmed", new CaseState.Confirmed(NOW, attempt(1, true), NUMBER)),
            Map.entry("rejected: completed", new CaseState.Ready(NOW, 1, PAYLOAD, false)),
            Map.entry("rejected: completed otherwise", new CaseState.Ready(NOW, 1, OTHER, false)),
            Map.entry("not sent: drafted", new CaseState.Draft(NOW, 1)),
            Map.entry("not sent: completed", new CaseState.Ready(NOW, 1, PAYLOAD, false)),
            Map.entry("not sent: completed otherwise", new CaseState.Ready(NOW, 1, OTHER, false)),
            Map.entry("not sent, bound: completed", new CaseState.Ready(NOW, 1, PAYLOAD, true)));

    @Test
    void everyMoveIsLegalAsListedOrRefused() {
        STATES.forEach((from, state) -> EVENTS.forEach((what, event) -> {
            var move = from + ": " + what;
            var expected = LEGAL.get(move);
            if (expected == null) {
                assertThatThrownBy(() -> state.after(event)).as(move).isInstanceOf(IllegalMove.class);
            } else {
                assertThat(state.after(event)).as(move).isEqualTo(expected);
            }
        }));
    }

    @Test
    void nothingFollowsAConfirmation() {
        assertThat(LEGAL.keySet()).noneMatch(move -> move.startsWith("confirmed"));
    }

    @Test
    void onlyAReadyTicketIsSent() {
        assertThat(LEGAL.keySet())
                .filteredOn(move -> move.endsWith("send begun"))
                .containsExactlyInAnyOrder("ready: send begun", "ready, bound: send begun");
    }

    @Test
    void aTicketThatMayHaveReachedTheDeskIsNotReplacedByAnother() {
        assertThat(STATES.entrySet().stream()
                        .filter(entry -> entry.getValue().isBound())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "confirmed",
                        "not sent, bound",
                        "opened by hand",
                        "opened by hand, both",
                        "ready, bound",
                        "sending",
                        "unknown");
    }

    @Test
    void onlyWhatWasSentOrHasANumberMayBeOpen() {
        assertThat(STATES.entrySet().stream()
                        .filter(entry -> entry.getValue().mayBeOpen())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("confirmed", "opened by hand", "opened by hand, both", "sending", "unknown");
    }

    @Test
    void aRefusalNamesTheMoveAndNobody() {
        assertThatThrownBy(() -> STATES.get("confirmed").after(EVENTS.get("send begun")))
                .hasMessage("SendBegun cannot happen to a case that is Confirmed");
    }

    @Test
    void anAnswerFromTheDeskFreesTheCaseForAMendedTicket() {
        var events = List.of(
                new CaseEvent.Completed(NOW, PAYLOAD),
                new CaseEvent.SendBegun(NOW),
                new CaseEvent.Lost(NOW),
                new CaseEvent.FoundAbsent(NOW),
                new CaseEvent.SendBegun(NOW),
                new CaseEvent.Rejected(NOW, REASON),
                new CaseEvent.Completed(NOW, OTHER));

        var state = CaseState.begun(new CaseEvent.Drafted(BEFORE));
        for (var event : events) {
            state = state.after(event);
        }

        assertThat(state).isEqualTo(new CaseState.Ready(NOW, 2, OTHER, false));
    }

    private static Attempt attempt(int number, boolean bound) {
        return new Attempt(number, BEFORE, PAYLOAD, bound);
    }
}

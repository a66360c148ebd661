package org.tokentriage.ticket.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.cases.ListedCase.Sound;
import org.tokentriage.ticket.desk.ReasonCode;

class OutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");
    private static final CaseState.Attempt ATTEMPT =
            new CaseState.Attempt(1, NOW, new PayloadHash("a".repeat(64)), false);
    private static final CaseState NOT_SENT = new CaseState.NotSent(NOW, ATTEMPT, new ReasonCode("UNREACHABLE"));

    @Test
    void whatWasNotSentWaitsTheOldestFirst() {
        var cases = new ArrayList<ListedCase>(IntStream.range(0, 10)
                .mapToObj(hours -> notSent(Duration.ofHours(hours)))
                .toList());
        Collections.shuffle(cases, new Random(1));

        var outbox = Outbox.of(cases, NOW);

        assertThat(outbox.waiting()).extracting(Sound::begun).isSorted().hasSize(10);
        assertThat(outbox.expired()).isEmpty();
    }

    @Test
    void nothingElseWaits() {
        var unknown = new Sound(SampleTicket.key(1), NOW, new CaseState.Unknown(NOW, ATTEMPT), Optional.empty(), false);
        var workedOn = new Sound(SampleTicket.key(2), NOW, NOT_SENT, Optional.empty(), true);
        var damaged = new ListedCase.Damaged("TT", List.of(), Optional.empty());

        var outbox = Outbox.of(List.of(unknown, workedOn, damaged), NOW);

        assertThat(outbox).isEqualTo(new Outbox(List.of(), List.of()));
    }

    @Test
    void whatWaitedLongerThanSevenDaysIsExpired() {
        var justInTime = notSent(Outbox.PATIENCE);
        var tooLate = notSent(Outbox.PATIENCE.plusMillis(1));

        var outbox = Outbox.of(List.of(tooLate, justInTime), NOW);

        assertThat(outbox).isEqualTo(new Outbox(List.of(justInTime), List.of(tooLate)));
    }

    @Test
    void theOldestExpireWhenMoreThanAHundredWait() {
        var cases = IntStream.range(0, Outbox.LIMIT + 3)
                .<ListedCase>mapToObj(minutes -> notSent(Duration.ofMinutes(minutes)))
                .toList();

        var outbox = Outbox.of(cases, NOW);

        assertThat(outbox.waiting()).hasSize(Outbox.LIMIT);
        assertThat(outbox.expired())
                .extracting(Sound::begun)
                .containsExactly(
                        before(Duration.ofMinutes(102)),
                        before(Duration.ofMinutes(101)),
                        before(Duration.ofMinutes(100)));
    }

    private static Sound notSent(Duration ago) {
        return new Sound(SampleTicket.key(ago.toMillis()), before(ago), NOT_SENT, Optional.empty(), false);
    }

    private static Instant before(Duration ago) {
        return NOW.minus(ago);
    }
}

package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.Cases.Erased;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.cases.Retention;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.Undone.Task;

/** How long cases are kept that come to no end, and what is left when a customer wants to be forgotten. */
class RetentionTest {

    private static final Instant BEGUN = TickingClock.START;
    private static final Retention RETENTION = new Retention(Duration.ofDays(30));
    private static final CorrelationKey DRAFT = SampleTicket.key(1);
    private static final CorrelationKey REFUSED = SampleTicket.key(2);
    private static final CorrelationKey UNSENT = SampleTicket.key(3);
    private static final CorrelationKey DOUBT = SampleTicket.key(4);
    private static final CorrelationKey UNDONE = SampleTicket.key(5);
    private static final CorrelationKey DONE = SampleTicket.key(6);
    private static final List<CorrelationKey> MAY_GO = List.of(DRAFT, REFUSED, UNSENT);
    private static final List<CorrelationKey> MAY_BE_OPEN = List.of(DOUBT, UNDONE);
    private static final Cnpj COMPANY = Cnpj.parse("11.222.333/0001-81").found().orElseThrow();
    private static final Cnpj OTHER = Cnpj.parse("33.000.167/0001-01").found().orElseThrow();

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws CaseException {
        try (var journal = at(Duration.ZERO)) {
            journal.begin(SampleTicket.draft(DRAFT)).close();
            try (var refused = sent(journal, REFUSED)) {
                refused.rejected(new ReasonCode("17"));
            }
            try (var unsent = sent(journal, UNSENT)) {
                unsent.notSent(new ReasonCode("UNREACHABLE"));
            }
            try (var doubt = sent(journal, DOUBT)) {
                doubt.unknown();
            }
            try (var undone = sent(journal, UNDONE)) {
                undone.confirmed(new TicketNumber("700123"), Set.of(Task.DEMAND));
                undone.followed(Task.DEMAND, FollowUp.ASKED);
                undone.followed(Task.DEMAND, FollowUp.LOST);
            }
            try (var done = sent(journal, DONE)) {
                done.confirmed(new TicketNumber("700124"), Set.of());
            }
        }
    }

    @Test
    void beforeItsTimeNothingGoesAndTheListSaysWhenItWill() throws CaseException {
        try (var journal = at(Duration.ofDays(30).minusSeconds(1))) {
            assertThat(journal.expire(RETENTION)).isZero();

            for (var listed : journal.all()) {
                var ending = RETENTION.ending(listed);
                var key = ((ListedCase.Sound) listed).key();
                if (key.equals(DONE)) {
                    assertThat(ending).isEmpty();
                } else {
                    assertThat(ending.orElseThrow().whole()).isEqualTo(MAY_GO.contains(key));
                    assertThat(ending.orElseThrow().daysFrom(BEGUN)).isEqualTo(30);
                    assertThat(ending.orElseThrow().daysFrom(BEGUN.plusSeconds(1)))
                            .isEqualTo(30);
                }
            }
        }
    }

    @Test
    void whatMayBeOpenLosesItsTextAndStays() throws CaseException {
        try (var journal = at(Duration.ofDays(30))) {
            assertThat(journal.expire(RETENTION)).isEqualTo(5);

            assertLeft(journal);
            assertThat(journal.expire(RETENTION)).isZero();
            assertThat(journal.unfinished())
                    .allSatisfy(listed -> assertThat(RETENTION.ending(listed)).isEmpty());
        }
    }

    @Test
    void whatIsWorkedOnWaits() throws CaseException {
        try (var journal = at(Duration.ofDays(31));
                var open = journal.open(DRAFT).orElseThrow()) {
            assertThat(journal.expire(RETENTION)).isEqualTo(4);
            assertThat(open.draft()).isPresent();
        }
    }

    @Test
    void aCustomerIsForgottenAndWhatMayBeOpenIsTold() throws CaseException {
        try (var journal = at(Duration.ZERO)) {
            assertThat(journal.erase(OTHER)).isEqualTo(new Erased(0, List.of(), List.of()));

            var erased = journal.erase(COMPANY);

            assertThat(erased.removed()).isEqualTo(3);
            assertThat(erased.kept())
                    .containsExactlyInAnyOrderElementsOf(
                            MAY_BE_OPEN.stream().map(CorrelationKey::value).toList());
            assertThat(erased.inUse()).isEmpty();
            assertLeft(journal);
        }
    }

    @Test
    void aCompanyThatWasTypedByMistakeIsFoundToo() throws CaseException {
        try (var journal = at(Duration.ZERO);
                var opened = journal.open(DRAFT).orElseThrow()) {
            var typed = SampleTicket.draft(DRAFT);
            opened.save(new TicketDraft(
                    new TicketDraft.Customer("33.000.167/0001-01", "Outra"),
                    typed.contact(),
                    typed.wording(),
                    typed.token(),
                    typed.key()));
            assertThat(journal.erase(COMPANY).inUse()).containsExactly(DRAFT.value());
        }
        try (var journal = at(Duration.ZERO)) {
            journal.erase(COMPANY);
            assertThat(journal.open(DRAFT)).isEmpty();
        }
    }

    private void assertLeft(CaseJournal journal) throws CaseException {
        assertThat(journal.unfinished()).hasSize(2).allSatisfy(listed -> {
            assertThat(listed.draft()).isEmpty();
            assertThat(((ListedCase.Sound) listed).state())
                    .isInstanceOfAny(CaseState.Unknown.class, CaseState.Confirmed.class);
        });
        assertThat(folder.resolve("cases").toFile().list((where, name) -> name.endsWith(".form")))
                .isEmpty();
        assertThat(Files.exists(folder.resolve("cases").resolve(DONE.value() + ".case")))
                .isTrue();
    }

    private static OpenCase sent(CaseJournal journal, CorrelationKey key) throws CaseException {
        var begun = journal.begin(SampleTicket.draft(key));
        begun.ready(SampleTicket.ticket(key));
        begun.sending();
        return begun;
    }

    private CaseJournal at(Duration later) throws CaseException {
        return CaseJournal.in(folder, StoragePolicy.FORM, Clock.fixed(BEGUN.plus(later), ZoneOffset.UTC));
    }
}

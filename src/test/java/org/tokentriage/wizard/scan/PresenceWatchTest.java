package org.tokentriage.wizard.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;
import org.tokentriage.wizard.step.TokenPresence;
import org.tokentriage.wizard.testing.Example;

class PresenceWatchTest {

    private static final String HERE = Example.SLOT.reader();
    private static final String OTHER = Example.SECOND_SLOT.reader();

    private final PresenceWatch watch = new PresenceWatch();

    @BeforeEach
    void read() {
        watch.reading(Example.SLOT);
    }

    @Test
    void aTokenThatIsPulledIsGoneWithItsReader() {
        watch.seen(new CardService.Running(List.of()));

        assertPresence(TokenPresence.TAKEN_OUT);
    }

    @Test
    void aCardThatIsPulledLeavesItsReaderEmpty() {
        watch.seen(new CardService.Running(List.of(empty(HERE), card(OTHER))));

        assertPresence(TokenPresence.TAKEN_OUT);
    }

    @Test
    void theServiceThatStopsWithTheLastReaderOnWindowsHasNoTokenEither() {
        watch.seen(new CardService.Stopped());

        assertPresence(TokenPresence.TAKEN_OUT);
    }

    @Test
    void whatComesBackMayBeAnother() {
        watch.seen(new CardService.Running(List.of()));
        watch.seen(running(HERE));

        assertPresence(TokenPresence.ONE_AGAIN);

        watch.reading(Example.SLOT);
        assertPresence(TokenPresence.THERE);
    }

    @Test
    void anotherTokenThatComesOrGoesIsNoNews() {
        watch.seen(running(HERE, OTHER));
        watch.seen(running(HERE));

        assertPresence(TokenPresence.THERE);
    }

    @Test
    void aReaderThatWasSeenAndIsGoneTookItsTokenAlong() {
        watch.seen(running(HERE, OTHER));
        watch.seen(running(OTHER));

        assertPresence(TokenPresence.TAKEN_OUT);
    }

    @Test
    void whoCallsTheReaderOtherwiseIsNotContradicted() {
        watch.reading(new TokenSlot(1, "Slot 0", Example.SLOT.state()));
        watch.seen(running(HERE, OTHER));
        watch.seen(running(OTHER));

        assertPresence(TokenPresence.THERE);
    }

    @Test
    void aNameThatASlotCutsIsTheSame() {
        var whole = "R".repeat(70);
        watch.reading(new TokenSlot(1, whole.substring(0, 64), Example.SLOT.state()));
        watch.seen(new CardService.Running(List.of(empty(whole), card(OTHER))));

        assertPresence(TokenPresence.TAKEN_OUT);
    }

    @Test
    void aServiceThatDoesNotAnswerSaysNothing() {
        watch.seen(new CardService.Silent(Duration.ofSeconds(2)));
        watch.seen(new CardService.Unusable("SCARD_E_NO_ACCESS"));

        assertPresence(TokenPresence.THERE);
    }

    private void assertPresence(TokenPresence expected) {
        assertThat(watch.property().get()).isEqualTo(expected);
    }

    private static CardService running(String... names) {
        return new CardService.Running(
                Stream.of(names).map(PresenceWatchTest::card).toList());
    }

    private static CardReader card(String name) {
        return new CardReader(name, new CardState.Inserted("3B00"));
    }

    private static CardReader empty(String name) {
        return new CardReader(name, new CardState.Absent());
    }
}

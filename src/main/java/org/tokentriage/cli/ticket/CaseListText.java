package org.tokentriage.cli.ticket;

import java.time.Clock;
import java.util.List;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.Retention;
import org.tokentriage.words.UndoneWords;

/** Cases for people to read, a line for each. */
final class CaseListText {

    private final Texts texts;
    private final Clock clock;
    private final Moments moments;
    private final Retention retention;

    CaseListText(Texts texts, Clock clock, Retention retention) {
        this.texts = texts;
        this.clock = clock;
        this.moments = new Moments(texts, clock);
        this.retention = retention;
    }

    List<String> of(List<ListedCase> cases) {
        return cases.isEmpty()
                ? List.of(texts.say("cli.ticket.none"))
                : cases.stream().map(listed -> line(listed) + ending(listed)).toList();
    }

    private String line(ListedCase listed) {
        return switch (listed) {
            case ListedCase.Damaged damaged ->
                texts.say("cli.ticket.line.damaged", damaged.name(), customer(damaged))
                        .strip();
            case ListedCase.Sound sound when sound.state() instanceof CaseState.Confirmed open -> line(sound, open);
            case ListedCase.Sound sound
            when sound.state() instanceof CaseState.OpenedByHand open ->
                texts.say(
                        "cli.ticket.line.confirmed",
                        sound.key().value(),
                        open.number().value(),
                        moments.date(open.at()));
            case ListedCase.Sound sound -> {
                var state = sound.state();
                yield texts.say(
                                "cli.ticket.line",
                                sound.key().value(),
                                texts.say("case.state." + state.code()),
                                moments.date(state.at()),
                                moments.time(state.at()),
                                customer(sound))
                        .strip();
            }
        };
    }

    private String line(ListedCase.Sound sound, CaseState.Confirmed open) {
        var key = sound.key().value();
        var number = open.number().value();
        var date = moments.date(open.at());
        return open.isSettled()
                ? texts.say("cli.ticket.line.confirmed", key, number, date)
                : texts.say("cli.ticket.line.undone", key, number, date, UndoneWords.of(open.undone(), texts));
    }

    private String ending(ListedCase listed) {
        return retention
                .ending(listed)
                .map(ending -> "  "
                        + texts.say(ending.whole() ? "case.ends" : "case.forgets", ending.daysFrom(clock.instant())))
                .orElse("");
    }

    private static String customer(ListedCase listed) {
        return listed.draft()
                .map(TicketDraft::customer)
                .map(TicketDraft.Customer::name)
                .orElse("");
    }
}

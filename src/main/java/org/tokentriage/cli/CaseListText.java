package org.tokentriage.cli;

import java.util.List;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.CaseState;
import org.tokentriage.ticket.ListedCase;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.wizard.UndoneWords;

/** Cases for people to read, a line for each. */
final class CaseListText {

    private CaseListText() {}

    static List<String> of(List<ListedCase> cases, Texts texts, Moments moments) {
        return cases.isEmpty()
                ? List.of(texts.say("cli.ticket.none"))
                : cases.stream().map(listed -> line(listed, texts, moments)).toList();
    }

    private static String line(ListedCase listed, Texts texts, Moments moments) {
        var customer = listed.draft()
                .map(TicketDraft::customer)
                .map(TicketDraft.Customer::name)
                .orElse("");
        return switch (listed) {
            case ListedCase.Damaged(var name, var events, var draft) ->
                texts.say("cli.ticket.line.damaged", name, customer).strip();
            case ListedCase.Sound(var key, var begun, CaseState.Confirmed open, var draft, var inUse)
            when !open.isSettled() ->
                texts.say(
                        "cli.ticket.line.undone",
                        key.value(),
                        open.number().value(),
                        moments.date(open.at()),
                        UndoneWords.of(open.undone(), texts));
            case ListedCase.Sound(var key, var begun, CaseState.Confirmed open, var draft, var inUse) ->
                texts.say(
                        "cli.ticket.line.confirmed", key.value(), open.number().value(), moments.date(open.at()));
            case ListedCase.Sound(var key, var begun, var state, var draft, var inUse) ->
                texts.say(
                                "cli.ticket.line",
                                key.value(),
                                texts.say("case.state." + state.code()),
                                moments.date(state.at()),
                                moments.time(state.at()),
                                customer)
                        .strip();
        };
    }
}

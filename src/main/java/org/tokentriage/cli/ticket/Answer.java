package org.tokentriage.cli.ticket;

import java.util.List;
import java.util.Optional;
import org.tokentriage.cli.console.AsciiJson;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProblemSentences;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.ticket.office.FollowUps;
import org.tokentriage.ticket.office.Outcome;
import org.tokentriage.words.Problems;
import org.tokentriage.words.UndoneWords;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of a ticket, as one JSON document whose names {@code docs/cli.md} lists.
 *
 * @param sent the texts, as the desk gets them
 */
record Answer(CorrelationKey key, TicketDesks desks, Submitting submitting, Optional<OutgoingTicket> sent) {

    /** To a question in which no texts were given. */
    Answer(CorrelationKey key, TicketDesks desks, Submitting submitting) {
        this(key, desks, submitting, Optional.empty());
    }

    /** What is done for the ticket. */
    @FunctionalInterface
    interface Work {
        Outcome run() throws CaseException, InterruptedException;
    }

    /** Does it and tells what came of it, also where the disk had no room for that. */
    ExitCode tell(Work work, TicketCommandRunner runner) throws CaseException, InterruptedException {
        try {
            return tell(work.run(), runner);
        } catch (CaseException unkept) {
            return switch (unkept.failure()) {
                case CaseFailure.OpenNotKept open -> tellUnkept(open, open.number(), runner);
                case CaseFailure.SentNotKept sent -> tellUnkept(sent, runner);
                default -> throw unkept;
            };
        }
    }

    private ExitCode tellUnkept(CaseFailure failure, TicketNumber number, TicketCommandRunner runner) {
        var document = document("CONFIRMED").put("ticket", number.value());
        document.putArray("related");
        var undone = document.putArray("undone");
        desks.wanted().forEach(task -> undone.add(task.name()));
        document.put("link", desks.page(number).toString());
        return print(document, failure, ExitCode.OPEN_NOT_KEPT, runner);
    }

    private ExitCode tellUnkept(CaseFailure failure, TicketCommandRunner runner) {
        return print(document("UNKNOWN"), failure, ExitCode.UNKNOWN, runner);
    }

    private static ExitCode print(ObjectNode document, CaseFailure failure, ExitCode code, TicketCommandRunner runner) {
        document.put("message", ProblemSentences.of(Problems.of(failure), runner.texts()));
        runner.console().answer(AsciiJson.of(document));
        return code;
    }

    private ObjectNode document(String state) {
        return JsonNodeFactory.instance.objectNode().put("state", state).put("key", key.value());
    }

    private ExitCode tell(Outcome outcome, TicketCommandRunner runner) throws InterruptedException {
        var document = document(outcome.state().code());
        var message = message(outcome, runner.texts());
        if (outcome.state() instanceof CaseState.Confirmed open) {
            addTicket(document, open, outcome.followUps());
            var promise = new PromisedAnswer(submitting.answerBy(open), runner);
            document.put("answerBy", promise.exactly());
            message += " " + promise.sentence();
        }
        if (outcome.state() instanceof CaseState.OpenedByHand open) {
            document.put("ticket", open.number().value());
        }
        sent.ifPresent(texts -> ChangedTexts.of(texts, document.putArray("changed")));
        document.put("message", message);
        runner.console().answer(AsciiJson.of(document));
        return ExitCode.of(outcome.state());
    }

    private void addTicket(ObjectNode document, CaseState.Confirmed open, FollowUps followUps)
            throws InterruptedException {
        var number = open.number().value();
        document.put("ticket", number);
        var related = document.putArray("related");
        var opened = followUps.demand();
        var demands = opened.isPresent() ? List.of(opened.get()) : submitting.relatedTo(open.number());
        demands.forEach(demand -> related.add(demand.number().value()));
        var undone = document.putArray("undone");
        followUps.undone().forEach(task -> undone.add(task.task().name()));
        document.put("link", desks.page(open.number()).toString());
    }

    private static String message(Outcome outcome, Texts texts) {
        return outcome.failure()
                .map(failure -> ProblemSentences.of(Problems.of(failure), texts))
                .orElseGet(() -> outcome.followUps().undone().isEmpty()
                        ? texts.say("cli.ticket.state." + outcome.state().code())
                        : texts.say(
                                "cli.ticket.state.undone",
                                UndoneWords.of(outcome.followUps().undone(), texts)));
    }
}

package org.tokentriage.cli.ticket;

import java.time.Clock;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProblemSentences;
import org.tokentriage.cli.site.DeskChoice;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.words.Problems;

/** Where the commands on tickets are served: what they need, and how they end when they cannot begin. */
record TicketCommandRunner(DeskChoice desks, Console console, Texts texts, Clock clock) {

    @FunctionalInterface
    interface Service {
        ExitCode serve() throws BadInput, CaseException, InterruptedException;
    }

    /** The same, in sentences that say the desk's name. */
    TicketCommandRunner about(TicketDesks desk) {
        return new TicketCommandRunner(desks, console, texts.about(desk.name()), clock);
    }

    int serve(Service service) throws InterruptedException {
        return answer(service).number();
    }

    ExitCode answer(Service service) throws InterruptedException {
        try {
            return service.serve();
        } catch (BadInput wrong) {
            console.err().println(wrong.sentence());
            return ExitCode.USAGE;
        } catch (CaseException failed) {
            console.err().println(ProblemSentences.of(Problems.of(failed.failure()), texts));
            return exitCode(failed.failure());
        }
    }

    private static ExitCode exitCode(CaseFailure failure) {
        return switch (failure) {
            case CaseFailure.NoSuchCase none -> ExitCode.USAGE;
            case CaseFailure.KeyTaken taken -> ExitCode.USAGE;
            case CaseFailure.InUse busy -> ExitCode.NOT_KEPT;
            case CaseFailure.AlreadyBegun begun -> ExitCode.NOT_KEPT;
            case CaseFailure.Damaged damaged -> ExitCode.NOT_KEPT;
            case CaseFailure.PayloadBound bound -> ExitCode.USAGE;
            case CaseFailure.FolderUnusable folder -> ExitCode.NOT_KEPT;
            case CaseFailure.FolderNotOwn path -> ExitCode.NOT_KEPT;
            case CaseFailure.SentNotKept sent -> ExitCode.UNKNOWN;
            case CaseFailure.OpenNotKept open -> ExitCode.OPEN_NOT_KEPT;
        };
    }
}

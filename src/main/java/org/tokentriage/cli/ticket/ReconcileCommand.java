package org.tokentriage.cli.ticket;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.cli.site.SiteAccess;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.office.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for the ticket of a case whose outcome is not known, or takes a person's word for it. Nothing is sent. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
final class ReconcileCommand implements Callable<Integer> {

    private final TicketCommandRunner runner;

    @Parameters(paramLabel = "KEY")
    private String key = "";

    @Option(names = "--found", paramLabel = "NUMBER")
    private Optional<String> found = Optional.empty();

    @Mixin
    private AbsentWord absent = new AbsentWord();

    @Mixin
    private SiteAccess access = new SiteAccess();

    @Mixin
    private CaseFolder folder = new CaseFolder();

    ReconcileCommand(TicketCommandRunner runner) {
        this.runner = runner;
    }

    @Override
    public Integer call() throws InterruptedException {
        return runner.serve(this::reconcile);
    }

    private ExitCode reconcile() throws BadInput, InterruptedException {
        var texts = runner.texts();
        var wanted = CorrelationKey.parse(key).orElseThrow(() -> new BadInput(texts.say("cli.ticket.keyWrong", key)));
        var unused = absent.isGiven(texts);
        var number = number(texts, unused);
        var site = access.site(texts);
        var desks = SiteAccess.desk(runner.desks(), site, runner.texts());
        var here = runner.about(desks);
        return here.answer(() -> {
            var desk = desks.open(access.credentials(site, here.console(), here.texts()));
            try (var cases = folder.open(site.computer(), here.clock())) {
                var submitting = new Submitting(cases, desk, site, false, here.clock());
                return new Answer(wanted, desks, submitting)
                        .tell(() -> settled(submitting, wanted, number, unused), here);
            }
        });
    }

    private static Outcome settled(
            Submitting submitting, CorrelationKey wanted, Optional<TicketNumber> number, boolean unused)
            throws CaseException {
        if (number.isPresent()) {
            return submitting.found(wanted, number.get());
        }
        return unused ? submitting.absent(wanted) : submitting.reconcile(wanted);
    }

    private Optional<TicketNumber> number(Texts texts, boolean unused) throws BadInput {
        if (unused && found.isPresent()) {
            throw new BadInput(texts.say("cli.ticket.absentTwice"));
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var number = TicketNumber.parse(found.get());
        if (number.isEmpty()) {
            throw new BadInput(texts.say("cli.ticket.numberWrong", found.get()));
        }
        return number;
    }
}

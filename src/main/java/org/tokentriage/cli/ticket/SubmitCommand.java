package org.tokentriage.cli.ticket;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.cli.site.SiteAccess;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.ticket.desk.Undone.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the ticket of a case that is described in a file. */
@Command(name = "submit", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class SubmitCommand implements Callable<Integer> {

    private final TicketCommandRunner runner;

    @Parameters(paramLabel = "CASE.json")
    private Path file = Path.of("");

    @Mixin
    private SiteAccess access = new SiteAccess();

    @Mixin
    private CaseFolder folder = new CaseFolder();

    @Option(names = "--no-wait")
    private boolean lookOnce;

    @Mixin
    private AbsentWord absent = new AbsentWord();

    SubmitCommand(TicketCommandRunner runner) {
        this.runner = runner;
    }

    @Override
    public Integer call() throws InterruptedException {
        return runner.serve(this::submit);
    }

    private ExitCode submit() throws BadInput, InterruptedException {
        var unused = absent.isGiven(runner.texts());
        var site = access.site(runner.texts());
        var desks = SiteAccess.desk(runner.desks(), site, runner.texts());
        var here = runner.about(desks);
        return here.answer(() -> submit(site, desks, unused, here));
    }

    private ExitCode submit(SiteProfile site, TicketDesks desks, boolean unused, TicketCommandRunner here)
            throws BadInput, CaseException, InterruptedException {
        var texts = here.texts();
        var template = new TicketTemplate(site, here.clock().getZone());
        var newKey = CorrelationKey.next(new SecureRandom());
        var reported = desks.wanted().contains(Task.REPORT);
        var described = new DescribedTicket(CaseDocument.read(file, texts), reported, texts);
        var first = described.ticket(template, newKey, here.clock().instant());
        var desk = desks.open(access.credentials(site, here.console(), texts));
        try (var cases = folder.open(site.computer(), here.clock())) {
            var bound = cases.bound(first.key());
            var ticket = bound.isPresent()
                    ? described.ticket(template, newKey, bound.get().token().readAt())
                    : first;
            var submitting =
                    new Submitting(cases, desk, site.about(ticket.token().occasion()), !lookOnce, here.clock());
            var given = unused ? KeyOrigin.GIVEN_AND_UNUSED : KeyOrigin.GIVEN;
            var origin = ticket.key().equals(newKey) ? KeyOrigin.MADE_HERE : given;
            var sent = Optional.of(desk.outgoing(ticket));
            var answer = new Answer(ticket.key(), desks, submitting, sent);
            return answer.tell(() -> submitting.submit(ticket, origin), here);
        }
    }
}

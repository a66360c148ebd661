package org.tokentriage.cli;

import java.util.concurrent.Callable;
import org.tokentriage.ticket.CaseException;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Patience;
import org.tokentriage.ticket.qualitor.QualitorDesks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks for the ticket of a case whose outcome is not known. Nothing is sent again. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
final class ReconcileCommand implements Callable<Integer> {

    private final Counter counter;

    @Parameters(paramLabel = "KEY")
    private String key = "";

    @Mixin
    private SiteAccess access = new SiteAccess();

    @Mixin
    private CaseFolder folder = new CaseFolder();

    ReconcileCommand(Counter counter) {
        this.counter = counter;
    }

    @Override
    public Integer call() throws InterruptedException {
        return counter.serve(this::reconcile);
    }

    private ExitCode reconcile() throws BadInput, CaseException, InterruptedException {
        var texts = counter.texts();
        var wanted = CorrelationKey.parse(key).orElseThrow(() -> new BadInput(texts.say("cli.ticket.keyWrong", key)));
        var site = access.site(texts);
        var desk = new QualitorDesks(site, counter.clock()).open(access.credentials(site, counter.console(), texts));
        try (var cases = folder.open(site.computer(), counter.clock())) {
            var submitting = new Submitting(cases, desk, site, Patience.NONE, counter.clock());
            return new Answer(wanted, site, submitting).tell(() -> submitting.reconcile(wanted), counter);
        }
    }
}

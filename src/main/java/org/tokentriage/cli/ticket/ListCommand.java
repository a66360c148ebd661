package org.tokentriage.cli.ticket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.WholeFile;
import org.tokentriage.settings.profile.InstalledProfile;
import org.tokentriage.settings.profile.SiteProfileLocation;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.Retention;
import org.tokentriage.words.CaseSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the cases of this computer's user. Nothing is asked of the desk, and nothing is written about a person, whoever owns the computer. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class ListCommand implements Callable<Integer> {

    private final TicketCommandRunner runner;

    @Mixin
    private CaseFolder folder = new CaseFolder();

    @Option(names = "--profile")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--csv")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    ListCommand(TicketCommandRunner runner) {
        this.runner = runner;
    }

    @Override
    public Integer call() throws InterruptedException {
        return runner.serve(this::list);
    }

    private ExitCode list() throws CaseException {
        try (var cases = folder.open(ComputerOwner.CUSTOMER, runner.clock())) {
            var retention = retention();
            cases.expire(retention);
            return tell(cases.all(), retention);
        }
    }

    /** The site's, where there is a profile that can be used; the list needs none. */
    private Retention retention() {
        var found = InstalledProfile.find(profile, SiteProfileLocation.here());
        return new Retention(
                found instanceof InstalledProfile.Found(var site, var policy)
                        ? site.keepUnfinished()
                        : SiteProfile.USUALLY_KEPT);
    }

    private ExitCode tell(List<ListedCase> cases, Retention retention) {
        if (csv.isPresent()) {
            return write(csv.get(), cases);
        }
        print(cases, retention);
        return ExitCode.OK;
    }

    /** To a file, since what a shell redirects has lost its mark or its letters when Excel opens it. */
    private ExitCode write(Path file, List<ListedCase> cases) {
        var texts = runner.texts();
        try {
            WholeFile.write(file, new CaseSheet(texts, runner.clock()).of(cases));
        } catch (IOException refused) {
            runner.console().err().println(texts.say("cli.ticket.sheet.refused", file.toString()));
            return ExitCode.NOT_KEPT;
        }
        runner.console().out().println(texts.say("cli.ticket.sheet", file.toString()));
        return ExitCode.OK;
    }

    private void print(List<ListedCase> cases, Retention retention) {
        var out = runner.console().out();
        if (json) {
            runner.console().answer(CaseListDocument.of(cases, retention));
        } else {
            new CaseListText(runner.texts(), runner.clock(), retention)
                    .of(cases)
                    .forEach(out::println);
        }
    }
}

package org.tokentriage.cli.scan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.cli.site.SiteAccess;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.InstalledProfile;
import org.tokentriage.settings.profile.SiteProfileLocation;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.words.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads tokens and says what they are, to people or to scripts. */
@Command(name = "scan", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
public final class ScanCommand implements Callable<Integer> {

    private final TokenReaders readers;
    private final ComputerExamination examination;
    private final RevocationChecks revocations;
    private final Console console;
    private final Texts texts;
    private final Moments moments;

    @Option(names = "--module")
    private Optional<Path> module = Optional.empty();

    @Option(names = "--slot", converter = SlotId.class)
    private Optional<Long> slot = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--revocation")
    private boolean revocation;

    @Option(names = "--computer")
    private boolean computer;

    @Option(names = "--profile")
    private Optional<Path> profile = Optional.empty();

    public ScanCommand(
            TokenReaders readers,
            ComputerExamination examination,
            RevocationChecks revocations,
            Console console,
            Texts texts,
            Moments moments) {
        this.readers = readers;
        this.examination = examination;
        this.revocations = revocations;
        this.console = console;
        this.texts = texts;
        this.moments = moments;
    }

    @Override
    public Integer call() {
        try {
            return scan(site()).number();
        } catch (BadInput wrong) {
            console.err().println(wrong.sentence());
            return ExitCode.USAGE.number();
        }
    }

    private ExitCode scan(Optional<SiteProfile> site) {
        var report = learnt(read(), site);
        if (json) {
            console.answer(new ScanDocument(texts, moments).of(report));
        } else {
            ScanText.of(report, texts, moments).forEach(console.out()::println);
        }
        report.failure().ifPresent(this::complain);
        return report.exitCode();
    }

    /** The computer is looked at beside the tokens, and only where that is asked for: a script that wants a verdict does not wait for it. */
    private ScanReport read() {
        var scan = new Scan(readers, module, slot);
        return computer ? ComputerLookup.beside(examination, scan::run) : scan.run();
    }

    private ScanReport learnt(ScanReport report, Optional<SiteProfile> site) {
        var wanted =
                revocation || site.filter(known -> known.revocation().check()).isPresent();
        return wanted ? new RevocationLookup(revocations.of(site)).of(report) : report;
    }

    /** A scan needs no profile, and no installed one with mistakes keeps it from being done. */
    private Optional<SiteProfile> site() throws BadInput {
        if (profile.isPresent()) {
            return Optional.of(SiteAccess.site(profile, texts));
        }
        return InstalledProfile.find(profile, SiteProfileLocation.here()) instanceof InstalledProfile.Found found
                ? Optional.of(found.profile())
                : Optional.empty();
    }

    private void complain(TokenFailure failure) {
        var problem = Problems.of(failure);
        console.err().println(texts.say("cli.problem", texts.say(problem.title()), problem.code()));
        console.err().println(texts.say(problem.what()));
        console.err().println(texts.say(problem.remedySentence()));
    }
}

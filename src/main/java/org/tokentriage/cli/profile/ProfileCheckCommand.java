package org.tokentriage.cli.profile;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProblemSentences;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.cli.site.DeskChoice;
import org.tokentriage.cli.site.SignIn;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;
import org.tokentriage.ticket.desk.Reached;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.words.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every mistake of a site profile, with its line; asks the desk only when it is told to. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class ProfileCheckCommand implements Callable<Integer> {

    private final DeskChoice desks;
    private final Console console;
    private final Texts texts;
    private final Clock clock;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--connect")
    private boolean connect;

    @Mixin
    private SignIn signIn = new SignIn();

    ProfileCheckCommand(DeskChoice desks, Console console, Texts texts, Clock clock) {
        this.desks = desks;
        this.console = console;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return switch (SiteProfileFile.read(file)) {
            case Outcome.Usable(var profile, var policy) -> check(profile).number();
            case Outcome.Mistaken(var mistakes) -> {
                mistakes.forEach(mistake -> console.out().println(mistake.told(texts)));
                yield ExitCode.USAGE.number();
            }
        };
    }

    private ExitCode check(SiteProfile profile) {
        return desks.of(profile).map(desk -> check(profile, desk)).orElseGet(this::checkByHand);
    }

    /** There is nothing to connect to. */
    private ExitCode checkByHand() {
        console.out().println(texts.say("cli.profile.usable.byHand"));
        return ExitCode.OK;
    }

    private ExitCode check(SiteProfile profile, TicketDesks desk) {
        var said = texts.about(desk.name());
        var address = profile.connected().address().toString();
        console.out().println(said.say("cli.profile.usable", address));
        return connect ? reach(profile, desk, said) : ExitCode.OK;
    }

    /** Signs in and changes nothing. */
    private ExitCode reach(SiteProfile profile, TicketDesks desk, Texts said) {
        try {
            var credentials = signIn.credentials(profile, console, said);
            var reached = Reached.by(desk.open(credentials), clock);
            console.out()
                    .println(said.say(
                            "cli.profile.reached",
                            credentials.user(),
                            reached.within().toMillis()));
            return ExitCode.OK;
        } catch (BadInput missing) {
            console.err().println(missing.sentence());
            return ExitCode.USAGE;
        } catch (TicketException failed) {
            console.err().println(ProblemSentences.of(Problems.of(failed.failure()), said));
            return failed.failure() instanceof TicketFailure.SignInRefused ? ExitCode.REJECTED : ExitCode.NOT_SENT;
        }
    }
}

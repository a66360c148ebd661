package org.tokentriage.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.Desks;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.doctor.Computer;
import org.tokentriage.cli.doctor.ExampleComputer;
import org.tokentriage.cli.scan.RevocationChecks;
import org.tokentriage.cli.site.DeskChoice;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenReaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run of the command line in this process, and what came of it. */
public record CliRun(int status, String out, String err, List<List<Optional<Path>>> wizards) {

    /** When runs are, as a rule. */
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneId.of("America/Sao_Paulo"));

    /** For commands that read no token. */
    static final TokenReaders UNUSED = module -> {
        throw new AssertionError("no token is read");
    };

    private static final RevocationChecks NO_REVOCATIONS = site -> {
        throw new AssertionError("no revocation is asked for");
    };

    public static CliRun of(TokenReaders readers, String... arguments) {
        return of(readers, Texts.in(Texts.PORTUGUESE), arguments);
    }

    public static CliRun of(TokenReaders readers, Texts texts, String... arguments) {
        return of(readers, ExampleComputer.BARE, texts, arguments);
    }

    public static CliRun of(TokenReaders readers, Computer computer, Texts texts, String... arguments) {
        return typing("", readers, computer, texts, arguments);
    }

    /**
     * With something on standard input.
     *
     * @param typed what standard input holds
     */
    public static CliRun typing(
            String typed, TokenReaders readers, Computer computer, Texts texts, String... arguments) {
        return typing(typed, readers, computer, texts, CLOCK, arguments);
    }

    public static CliRun typing(
            String typed, TokenReaders readers, Computer computer, Texts texts, Clock clock, String... arguments) {
        return run(NO_REVOCATIONS, site -> Desks.of(site, clock), typed, readers, computer, texts, clock, arguments);
    }

    /**
     * With somebody to ask about revocations.
     *
     * @param revocations what is asked where revocations are to be checked
     */
    public static CliRun checking(RevocationChecks revocations, TokenReaders readers, String... arguments) {
        return run(
                revocations,
                site -> Desks.of(site, CLOCK),
                "",
                readers,
                ExampleComputer.BARE,
                Texts.in(Texts.PORTUGUESE),
                CLOCK,
                arguments);
    }

    /** At another desk than the profile's. */
    public static CliRun at(DeskChoice desks, String typed, String... arguments) {
        return run(
                NO_REVOCATIONS,
                desks,
                typed,
                UNUSED,
                ExampleComputer.BARE,
                Texts.in(Texts.PORTUGUESE),
                CLOCK,
                arguments);
    }

    private static CliRun run(
            RevocationChecks revocations,
            DeskChoice desks,
            String typed,
            TokenReaders readers,
            Computer computer,
            Texts texts,
            Clock clock,
            String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var wizards = new ArrayList<List<Optional<Path>>>();
        WizardLauncher wizard = (module, profile) -> {
            wizards.add(List.of(module, profile));
            return ExitCode.OK;
        };
        var console = new Console(
                new BufferedReader(new StringReader(typed)), new PrintWriter(out, true), new PrintWriter(err, true));
        var status = new Cli(readers, computer, revocations, desks, wizard, () -> ExitCode.OK, console, texts, clock)
                .run(arguments);
        return new CliRun(status, out.toString(), err.toString(), wizards);
    }

    /** Standard output as the one document that it must be. */
    public JsonNode document() {
        return JsonMapper.builder().build().readTree(out);
    }
}

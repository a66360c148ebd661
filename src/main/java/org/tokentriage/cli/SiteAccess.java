package org.tokentriage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.SiteProfileFile;
import org.tokentriage.settings.SiteProfileFile.Outcome;
import org.tokentriage.settings.SiteProfileLocation;
import org.tokentriage.ticket.Credentials;
import org.tokentriage.wizard.Problem;
import org.tokentriage.wizard.Problems;
import picocli.CommandLine.Option;

/** The options that say which Qualitor is asked, and as whom. */
final class SiteAccess {

    @Option(names = "--profile")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--user")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password-stdin")
    private boolean passwordOnStandardInput;

    SiteProfile site(Texts texts) throws BadInput {
        var installed = SiteProfileLocation.here();
        var file = profile.or(installed::find)
                .orElseThrow(() -> refusal(texts, Problems.siteMissing(installed.searched())));
        return switch (SiteProfileFile.read(file)) {
            case Outcome.Usable(var site) -> site;
            case Outcome.Mistaken(var mistakes) ->
                throw refusal(texts, Problems.siteWrong(file, mistakes.get(0).told(texts)));
        };
    }

    Credentials credentials(SiteProfile site, Console console, Texts texts) throws BadInput {
        var name = user.orElse(site.qualitor().user());
        if (name.isBlank()) {
            throw new BadInput(texts.say("cli.ticket.userMissing"));
        }
        return new Credentials(name, password(console, texts));
    }

    private String password(Console console, Texts texts) throws BadInput {
        var told = passwordOnStandardInput ? line(console) : typed(texts);
        return told.filter(password -> !password.isEmpty())
                .orElseThrow(() -> new BadInput(texts.say("cli.ticket.passwordMissing")));
    }

    private static Optional<String> line(Console console) {
        try {
            return Optional.ofNullable(console.in().readLine());
        } catch (IOException closed) {
            return Optional.empty();
        }
    }

    /** Only a terminal can be asked. */
    private static Optional<String> typed(Texts texts) {
        return Optional.ofNullable(System.console())
                .map(terminal -> terminal.readPassword("%s ", texts.say("cli.ticket.password")))
                .map(String::new);
    }

    private static BadInput refusal(Texts texts, Problem problem) {
        return new BadInput(ProblemSentences.of(problem, texts));
    }
}

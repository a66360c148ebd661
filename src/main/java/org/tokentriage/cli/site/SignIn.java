package org.tokentriage.cli.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.cli.console.Console;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.desk.Credentials;
import picocli.CommandLine.Option;

/** The options that say as whom the desk is asked. */
public final class SignIn {

    @Option(names = "--user")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password-stdin")
    private boolean passwordOnStandardInput;

    public Credentials credentials(SiteProfile site, Console console, Texts texts) throws BadInput {
        var name = user.orElse(site.connected().user());
        if (name.isBlank()) {
            throw new BadInput(texts.say("cli.ticket.userMissing"));
        }
        return new Credentials(name, password(console, texts));
    }

    private String password(Console console, Texts texts) throws BadInput {
        var told = passwordOnStandardInput ? line(console, texts) : typed(texts);
        return told.filter(password -> !password.isEmpty())
                .orElseThrow(() -> new BadInput(texts.say("cli.ticket.passwordMissing")));
    }

    private static Optional<String> line(Console console, Texts texts) throws BadInput {
        try {
            return Optional.ofNullable(console.in().readLine()).map(SignIn::withoutMark);
        } catch (CharacterCodingException other) {
            throw new BadInput(texts.say("cli.ticket.passwordNotUtf8"));
        } catch (IOException broken) {
            throw new BadInput(texts.say("cli.ticket.passwordUnreadable"));
        }
    }

    /** Windows' programs begin UTF-8 with a mark that nobody typed. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** Only a terminal can be asked. */
    private static Optional<String> typed(Texts texts) {
        return Optional.ofNullable(System.console())
                .map(terminal -> terminal.readPassword("%s ", texts.say("cli.ticket.password")))
                .map(String::new);
    }
}

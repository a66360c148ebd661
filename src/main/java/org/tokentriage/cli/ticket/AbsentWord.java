package org.tokentriage.cli.ticket;

import org.tokentriage.cli.console.BadInput;
import org.tokentriage.i18n.Texts;
import picocli.CommandLine.Option;

/** A person's word that there is no ticket. What is not there cannot be seen, so that has to be said twice. */
final class AbsentWord {

    @Option(names = "--absent")
    private boolean absent;

    @Option(names = "--certain")
    private boolean certain;

    /** @throws BadInput when it was said once only */
    boolean isGiven(Texts texts) throws BadInput {
        if (absent != certain) {
            throw new BadInput(texts.say("cli.ticket.absentTwice"));
        }
        return absent;
    }
}

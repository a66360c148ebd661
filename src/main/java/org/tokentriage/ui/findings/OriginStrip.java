package org.tokentriage.ui.findings;

import org.tokentriage.handover.Laudo;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.words.LaudoWords;

/** Says that the token is in another computer, when it was read there, and by what. */
final class OriginStrip {

    private OriginStrip() {}

    static Notice of(Laudo laudo, Shell shell) {
        var moments = shell.moments();
        var at = laudo.readAt();
        var when = shell.say("findings.elsewhere", moments.date(at), moments.time(at));
        var key = laudo.caseKey().map(named -> " " + shell.say("findings.elsewhere.key", named.value()));
        return new Notice(shell.say(LaudoWords.from(laudo.maker())) + " " + when + key.orElse(""));
    }
}

package org.tokentriage.ui.findings;

import java.time.Instant;
import javafx.scene.layout.StackPane;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Shown;
import org.tokentriage.wizard.step.TokenPresence;

/** Says that the token is not there any more, of which the verdict tells as it was before. */
final class PresenceStrip extends StackPane {

    private final Instant readAt;
    private final Shell shell;

    PresenceStrip(Instant readAt, Shell shell) {
        this.readAt = readAt;
        this.shell = shell;
        show(TokenPresence.THERE);
        shell.wizard().presenceProperty().when(Shown.of(this)).subscribe(this::show);
    }

    private void show(TokenPresence now) {
        var said = now != TokenPresence.THERE;
        setVisible(said);
        setManaged(said);
        getChildren().clear();
        if (said) {
            var moments = shell.moments();
            getChildren()
                    .add(new Notice(shell.say("findings.presence." + now, moments.date(readAt), moments.time(readAt))));
        }
    }
}

package org.tokentriage.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.Type;

/** The program's name, version and licence. */
final class AboutDialog {

    private final Shell shell;
    private final Theme theme;
    private final Node owner;

    AboutDialog(Shell shell, Theme theme, Node owner) {
        this.shell = shell;
        this.theme = theme;
        this.owner = owner;
    }

    void show() {
        var version = Optional.ofNullable(AboutDialog.class.getPackage().getImplementationVersion());
        var content = new VBox(
                8,
                Type.body(shell.say("frame.about.purpose")),
                Type.small(shell.say("frame.about.version", version.orElse("-"))),
                Type.smallMuted(shell.say("frame.about.licence")));
        new TextDialog(shell.say("frame.about"), shell.say("frame.title"), content)
                .show(owner, theme, shell.say("frame.close"));
    }
}

package org.tokentriage.ui.window;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.TextDialog;

/** The program's name, version and licence. */
final class AboutDialog {

    private final Shell shell;
    private final Node owner;

    AboutDialog(Shell shell, Node owner) {
        this.shell = shell;
        this.owner = owner;
    }

    void show() {
        var content = new VBox(
                8,
                Type.body(shell.say("frame.about.purpose")),
                Type.small(version()),
                Type.smallMuted(shell.say("frame.about.licence")));
        new TextDialog(shell.say("frame.about"), shell.say("frame.title"), content)
                .show(owner, shell.say("frame.close"));
    }

    /** The jar knows it; a program that runs from its classes has none yet. */
    private String version() {
        return Optional.ofNullable(AboutDialog.class.getPackage().getImplementationVersion())
                .map(version -> shell.say("frame.about.version", version))
                .orElseGet(() -> shell.say("frame.about.unreleased"));
    }
}

package org.tokentriage.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.TextDialog;
import org.tokentriage.wizard.step.Step;

/** What the present page is about, and the keys that work everywhere. */
final class HelpDialog {

    private static final String[] KEYS = {"enter", "escape", "tab", "mnemonic", "latest", "help"};

    private final Shell shell;
    private final Node owner;

    HelpDialog(Shell shell, Node owner) {
        this.shell = shell;
        this.owner = owner;
    }

    void show() {
        var step = shell.wizard().stepProperty().get();
        if (step instanceof Step.Unfinished) {
            show(shell.say("unfinished.heading"), shell.say("frame.help.UNFINISHED"));
        } else {
            show(shell.say("stage." + step.stage()), shell.say("frame.help." + step.stage()));
        }
    }

    private void show(String heading, String about) {
        var content = new VBox(12, Type.body(about), Type.bold(shell.say("frame.help.keys")), keys());
        new TextDialog(shell.say("frame.help.title"), heading, content).show(owner, shell.say("frame.close"));
    }

    private Node keys() {
        var table = new GridPane(16, 4);
        for (var row = 0; row < KEYS.length; row++) {
            table.add(Type.small(shell.say("frame.key." + KEYS[row])), 0, row);
            table.add(Type.small(shell.say("frame.key." + KEYS[row] + ".does")), 1, row);
        }
        return table;
    }
}

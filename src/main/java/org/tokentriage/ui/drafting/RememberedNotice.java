package org.tokentriage.ui.drafting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.computer.Ghost;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.words.GhostWords;

/** Offers what this computer remembers of companies; gone once one is taken, none is wanted, or another number is typed. */
final class RememberedNotice extends HBox {

    private final Shell shell;
    private final Runnable dismiss;
    private final VBox lines = new VBox();

    RememberedNotice(Shell shell, Runnable dismiss) {
        this.shell = shell;
        this.dismiss = dismiss;
        lines.getStyleClass().add("caution-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Icon.seated(Icon.CERTIFICATE.node(Tone.NEUTRAL)), lines);
        getStyleClass().add("notice");
        show(List.of());
    }

    void show(List<Ghost> offered) {
        lines.getChildren()
                .setAll(offered.stream()
                        .map(ghost -> row(ghost, ghost.equals(offered.getFirst())))
                        .toList());
        setVisible(!offered.isEmpty());
        setManaged(!offered.isEmpty());
    }

    /** The key that accepts is the first one's. */
    private Node row(Ghost ghost, boolean first) {
        var question = Type.small(new GhostWords(shell.clock()).question(ghost, shell.texts()));
        var take = Buttons.link(
                shell.say("form.remembered.take"), () -> shell.wizard().form().takeRemembered(ghost));
        take.setMnemonicParsing(first);
        take.setText(first ? take.getText() : take.getText().replace("_", ""));
        take.setAccessibleText(shell.say("form.remembered.take").replace("_", "") + ". " + question.getText());
        var links = new HBox(take);
        if (first) {
            links.getChildren().add(Buttons.link(shell.say("form.remembered.none"), dismiss));
        }
        links.getStyleClass().add("caution-row");
        return new VBox(question, links);
    }
}

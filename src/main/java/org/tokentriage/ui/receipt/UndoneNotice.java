package org.tokentriage.ui.receipt;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Aftermath;
import org.tokentriage.words.Problems;

/** Something that was not done for the open ticket, why, and a way to ask for it once more. */
final class UndoneNotice extends HBox {

    private final Undone undone;
    private final Shell shell;

    UndoneNotice(Undone undone, Aftermath aftermath, Shell shell) {
        this.undone = undone;
        this.shell = shell;
        var lines = new VBox(Type.small(told()));
        lines.getStyleClass().add("caution-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Icon.seated(Icon.WARNING.node(Tone.WARNING)), lines);
        getStyleClass().addAll("notice", "caution");
        if (aftermath.asked().equals(Optional.of(undone))) {
            lines.getChildren().add(new Remark(Remark.Kind.BUSY, shell.say("receipt.undone.asking")));
        } else if (undone.canBeAskedAgain()) {
            lines.getChildren()
                    .add(Buttons.link(
                            shell.say("receipt.undone.again"),
                            () -> shell.wizard().sent().askAgain(undone)));
        }
    }

    private String told() {
        var certainty = undone.isUncertain() ? "uncertain" : "certain";
        return shell.say("receipt.undone." + undone.task() + "." + certainty) + " " + why();
    }

    /** The journal keeps how far something came, but no words of the desk. */
    private String why() {
        return undone.failure()
                .map(failure -> shell.say(
                        "receipt.undone.why", shell.say(Problems.of(failure).title())))
                .orElseGet(() -> shell.say("receipt.undone.state." + undone.state()));
    }
}

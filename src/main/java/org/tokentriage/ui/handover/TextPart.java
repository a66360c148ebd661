package org.tokentriage.ui.handover;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.handover.LaudoFile;
import org.tokentriage.handover.Refusal;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.control.Prose;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Shown;
import org.tokentriage.wizard.form.ReceivingForm;
import org.tokentriage.words.LaudoWords;

/** Where a laudo is pasted, opened or dropped. */
final class TextPart extends VBox {

    private static final int LINES = 4;

    private final Shell shell;
    private final Prose pasted;
    private final Field field;

    TextPart(ReceivingForm form, Shell shell) {
        this.shell = shell;
        this.pasted = new Prose(form.text(), LINES);
        this.field = new Field(shell.say("receiving.text"), pasted);
        pasted.focusedProperty().when(Shown.of(this)).subscribe(focused -> offer());
        pasted.getStyleClass().add("laudo-text");
        field.remark(Optional.of(new Remark(Remark.Kind.HINT, shell.say("receiving.drop"))));
        getChildren().addAll(field, Buttons.compact(Icon.FILE, shell.say("receiving.open"), this::open));
        getStyleClass().add("stack");
        form.refusalProperty().when(Shown.of(this)).subscribe(this::show);
    }

    /** The node that takes the focus. */
    Node first() {
        return pasted;
    }

    private void open() {
        shell.desktop()
                .chooseFile(shell.say("receiving.open.title"), LaudoFile.EXTENSION)
                .ifPresent(shell.wizard().laudos()::open);
    }

    /** The next one pasted takes the place of what is there. */
    private void offer() {
        if (pasted.isFocused()) {
            pasted.selectAll();
        }
    }

    private void show(Optional<Refusal> why) {
        field.complain(why.map(new LaudoWords(shell.moments())::of).map(shell::say));
        why.ifPresent(refused -> pasted.selectAll());
    }
}

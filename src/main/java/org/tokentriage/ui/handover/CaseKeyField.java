package org.tokentriage.ui.handover;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;

/** The key of the case, where the agent has told one. It goes into the laudo as it is written. */
final class CaseKeyField {

    private final Shell shell;
    private final TextField typed = new TextField();
    private final Field field;
    private final Node node;

    CaseKeyField(Shell shell) {
        this.shell = shell;
        this.field = new Field(shell.say("handing.key"), typed);
        typed.setPromptText(shell.say("handing.key.example"));
        typed.textProperty().subscribe(this::take);
        typed.focusedProperty().subscribe(focused -> {
            if (!focused && !isRight()) {
                mark();
            }
        });
        var body = new VBox(field, Type.smallMuted(shell.say("handing.key.hint")));
        body.getStyleClass().add("stack");
        node = Card.of(shell.say("handing.key.title"), body);
    }

    Node node() {
        return node;
    }

    private void take(String written) {
        var key = CorrelationKey.parse(written);
        shell.wizard().laudos().meanFor(key);
        field.complain(Optional.empty());
        field.remark(key.map(found -> new Remark(Remark.Kind.DONE, shell.say("handing.key.taken"))));
    }

    /** Whether there is a key, or none is wanted. */
    boolean isRight() {
        return typed.getText().isBlank()
                || CorrelationKey.parse(typed.getText()).isPresent();
    }

    /** Says that the key does not check, which nobody would notice later, where it can be mended. */
    void complain() {
        mark();
        typed.requestFocus();
    }

    private void mark() {
        field.complain(Optional.of(shell.say("handing.key.wrong")));
    }
}

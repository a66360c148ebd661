package org.tokentriage.ui.component.control;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Remark;

/** A control with its name above and, below, what is wrong with it or else a remark. */
public sealed class Field extends VBox permits SecretField {

    private final Label name;
    private final VBox below = new VBox();
    private Control control;
    private Optional<Remark> remark = Optional.empty();
    private Optional<Remark> complaint = Optional.empty();

    /**
     * @param name with {@code _} before the letter that moves the focus here
     */
    public Field(String name, Control control) {
        this(name, control, control);
    }

    /**
     * @param body what stands in the control's place, with the control in it
     */
    Field(String name, Control control, Node body) {
        this.name = new Label(name);
        this.name.setMnemonicParsing(true);
        this.name.getStyleClass().addAll("field-name", Styles.TEXT_SMALL);
        this.name.setLabelFor(control);
        this.control = control;
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(this.name, body, below);
        getStyleClass().add("field");
        show();
    }

    /** The node that takes the focus. */
    public final Control control() {
        return control;
    }

    /** Shows the text and lets nobody change it. */
    public final void hold(boolean held) {
        lookupAll(".text-input").forEach(typed -> ((TextInputControl) typed).setEditable(!held));
    }

    /** Says what is wrong and how it is put right, or takes that back. */
    public final void complain(Optional<String> sentence) {
        complaint = sentence.map(words -> new Remark(Remark.Kind.WRONG, words));
        pseudoClassStateChanged(Styles.STATE_DANGER, sentence.isPresent());
        show();
    }

    /** Says something below the field, as long as nothing is wrong with it. */
    public final void remark(Optional<Remark> said) {
        remark = said;
        show();
    }

    /** Lets another control take the place of the first. */
    final void lead(Control other) {
        control = other;
        name.setLabelFor(other);
        show();
    }

    private void show() {
        var said = complaint.or(() -> remark);
        below.getChildren().setAll(said.stream().toList());
        below.setManaged(said.isPresent());
        control.setAccessibleHelp(said.map(Remark::words).orElse(""));
    }
}

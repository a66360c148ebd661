package org.tokentriage.ui.form;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A password, hidden unless the agent wants to check it. */
public final class SecretField extends Field {

    private final PasswordField hidden;

    /**
     * @param seen whether the password can be read on the screen
     */
    public SecretField(String name, ObservableValue<Boolean> seen) {
        this(name, new PasswordField(), new TextField(), seen);
    }

    private SecretField(String name, PasswordField hidden, TextField open, ObservableValue<Boolean> seen) {
        super(name, hidden, new StackPane(hidden, open));
        this.hidden = hidden;
        open.textProperty().bindBidirectional(hidden.textProperty());
        open.visibleProperty().bind(seen);
        hidden.visibleProperty().bind(seen.map(now -> !now));
        seen.subscribe(now -> lead(now ? open : hidden));
        hidden.textProperty().addListener((text, before, now) -> complain(Optional.empty()));
    }

    public String text() {
        return hidden.getText();
    }

    public void clear() {
        hidden.clear();
    }
}

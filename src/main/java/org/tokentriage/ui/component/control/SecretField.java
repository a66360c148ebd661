package org.tokentriage.ui.component.control;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A password, hidden unless the agent wants to check it. */
public final class SecretField extends Field {

    /**
     * @param seen whether the password can be read on the screen
     */
    public SecretField(String name, StringProperty text, ObservableValue<Boolean> seen) {
        this(name, text, new PasswordField(), new TextField(), seen);
    }

    private SecretField(
            String name, StringProperty text, PasswordField hidden, TextField open, ObservableValue<Boolean> seen) {
        super(name, hidden, new StackPane(hidden, open));
        hidden.textProperty().bindBidirectional(text);
        open.textProperty().bindBidirectional(text);
        open.visibleProperty().bind(seen);
        hidden.visibleProperty().bind(seen.map(now -> !now));
        seen.subscribe(now -> lead(now ? open : hidden));
        hidden.textProperty().addListener((property, before, now) -> complain(Optional.empty()));
    }
}

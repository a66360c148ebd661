package org.tokentriage.ui.drafting;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.tokentriage.settings.Choice;

/** One of the values that a site allows, by its name. */
final class Choices extends ComboBox<Choice> {

    Choices(List<Choice> allowed, ObjectProperty<Choice> chosen) {
        getItems().setAll(allowed);
        setConverter(new Labels());
        setMaxWidth(Double.MAX_VALUE);
        valueProperty().bindBidirectional(chosen);
    }

    private static final class Labels extends StringConverter<Choice> {

        @Override
        public String toString(Choice choice) {
            return choice == null ? "" : choice.label();
        }

        @Override
        public Choice fromString(String label) {
            throw new UnsupportedOperationException("a choice is not typed");
        }
    }
}

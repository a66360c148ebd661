package org.tokentriage.ui.component.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of a few values, by its name. */
public final class OneOf<T> extends ComboBox<T> {

    public OneOf(List<T> values, Function<T, String> name) {
        getItems().setAll(values);
        setConverter(new StringConverter<>() {

            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("a choice is not typed");
            }
        });
        setMaxWidth(Double.MAX_VALUE);
    }
}

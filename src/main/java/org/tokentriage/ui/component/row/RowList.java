package org.tokentriage.ui.component.row;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Rows of which one is selected, with the arrow keys or a click. The list is one stop of the Tab key, like a group of radio buttons.
 *
 * @param <T> what a row stands for
 */
public final class RowList<T> extends VBox {

    private final ReadOnlyObjectWrapper<T> selected;
    private final List<Row<T>> rows;

    /** A list whose first row is selected. */
    public RowList(List<Row<T>> rows) {
        this.rows = List.copyOf(rows);
        this.selected = new ReadOnlyObjectWrapper<>(rows.get(0).value());
        getChildren().setAll(rows);
        Rows.markFirst(this);
        for (var row : rows) {
            row.setOnMousePressed(event -> take(row));
        }
        setOnKeyPressed(this::move);
        select(selected.get());
    }

    public void select(T value) {
        selected.set(value);
        rows.forEach(row -> row.mark(row.value().equals(value)));
    }

    /** Whether there is a row of it. */
    public boolean holds(T value) {
        return rows.stream().anyMatch(row -> row.value().equals(value));
    }

    public ReadOnlyObjectProperty<T> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The row that is selected, for the focus to go to. */
    public Row<T> selectedRow() {
        return rows.stream()
                .filter(row -> row.value().equals(selected.get()))
                .findFirst()
                .orElseThrow();
    }

    private void take(Row<T> row) {
        select(row.value());
        row.requestFocus();
    }

    private void move(KeyEvent event) {
        var at = rows.indexOf(selectedRow());
        var to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> at;
        };
        if (to != at && to >= 0 && to < rows.size()) {
            take(rows.get(to));
            event.consume();
        }
    }
}

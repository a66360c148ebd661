package org.tokentriage.ui.copying;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.CopyField;
import org.tokentriage.wizard.form.CopyForm;
import org.tokentriage.wizard.step.Step;

/** What there is to copy, a row for each field, and which of them lies in the clipboard. */
final class CopyRows extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final Set<CopyField> LONG = EnumSet.of(CopyField.DESCRIPTION, CopyField.PROBLEM, CopyField.SOLUTION);
    private static final int LONGEST = 38;

    private final CopyForm form;
    private final Shell shell;
    private final Consumer<CopyField> copy;
    private final Map<CopyField, Row> rows = new EnumMap<>(CopyField.class);
    private final Label count = Type.smallBold("");

    private record Row(HBox node, StackPane sign, Hyperlink link) {}

    CopyRows(Step.Copying copying, Shell shell, Consumer<CopyField> copy) {
        this.form = copying.form();
        this.shell = shell;
        this.copy = copy;
        var list = new VBox();
        copying.texts().forEach((field, text) -> {
            var row = row(field, text);
            row.node().pseudoClassStateChanged(FIRST, rows.isEmpty());
            rows.put(field, row);
            list.getChildren().add(row.node());
        });
        getChildren().add(Card.ofRows(shell.say("copying.fields"), count, list));
        form.last().subscribe(last -> show());
    }

    /** The link that copies a field. */
    Hyperlink link(CopyField field) {
        return row(field).link();
    }

    private void show() {
        count.setText(shell.say("copying.count", form.countCopied(), rows.size()));
        rows.forEach(this::show);
    }

    private void show(CopyField field, Row row) {
        var name = name(field);
        var isLast = form.last().get().filter(field::equals).isPresent();
        row.node().pseudoClassStateChanged(SELECTED, isLast);
        row.sign().getChildren().setAll(form.isCopied(field) ? Icon.CHECK.node(Tone.SUCCESS) : new StackPane());
        row.link().setText(shell.say(isLast ? "copying.copied" : "copying.copy"));
        row.link()
                .setAccessibleText(
                        isLast
                                ? shell.say("copying.copied.field", name, field.place(), rows.size())
                                : shell.say("copying.copy.field", name));
    }

    private Row row(CopyField field, String text) {
        var sign = new StackPane();
        sign.getStyleClass().add("icon-seat");
        var name = Type.muted(name(field));
        name.getStyleClass().add("copy-name");
        var value = Type.body(LONG.contains(field) ? shortened(text) : text);
        value.setMaxWidth(Double.MAX_VALUE);
        Tooltip.install(value, new Tooltip(text));
        HBox.setHgrow(value, Priority.ALWAYS);
        var link = Buttons.link(shell.say("copying.copy"), () -> copy.accept(field));
        link.setMnemonicParsing(false);
        var row = new HBox(sign, name, value, link);
        row.getStyleClass().add("copy-row");
        return new Row(row, sign, link);
    }

    private Row row(CopyField field) {
        return Objects.requireNonNull(rows.get(field));
    }

    private String name(CopyField field) {
        return shell.say("copying.field." + field);
    }

    /** Long texts are copied whole, and shown by their beginning. */
    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s*\\n\\s*", " · ");
        return line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…"
                : line;
    }
}

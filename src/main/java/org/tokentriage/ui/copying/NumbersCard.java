package org.tokentriage.ui.copying;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.CopyForm;
import org.tokentriage.wizard.form.CopyForm.Entry;
import org.tokentriage.wizard.form.CopyForm.Fault;

/** The numbers that the desk gives when the ticket is saved there. */
final class NumbersCard extends StackPane {

    private final CopyForm form;
    private final Shell shell;
    private final Map<Entry, Field> fields = new EnumMap<>(Entry.class);

    NumbersCard(CopyForm form, Shell shell) {
        this.form = form;
        this.shell = shell;
        var list = new VBox();
        list.getStyleClass().add("stack");
        for (var entry : Entry.values()) {
            var typed = new TextField();
            typed.textProperty().bindBidirectional(form.text(entry));
            typed.setPromptText(shell.say("copying.number.example." + entry));
            var field = new Field(shell.say("copying.number." + entry), typed);
            typed.textProperty().addListener((text, before, now) -> field.complain(Optional.empty()));
            fields.put(entry, field);
            list.getChildren().add(field);
        }
        field(Entry.DEMAND).remark(Optional.of(new Remark(Remark.Kind.HINT, shell.say("copying.number.DEMAND.hint"))));
        getChildren().add(Card.of(shell.say("copying.numbers"), list));
        form.faults().subscribe(this::complain);
    }

    /** The first number's node that takes the focus. */
    Node number() {
        return field(Entry.NUMBER).control();
    }

    /** The first number that is wrong. */
    Optional<Node> firstWrong() {
        return form.faults().get().keySet().stream()
                .findFirst()
                .map(entry -> field(entry).control());
    }

    private void complain(Map<Entry, Fault> faults) {
        fields.forEach((entry, field) -> field.complain(
                Optional.ofNullable(faults.get(entry)).map(fault -> shell.say("copying.fault." + fault))));
    }

    private Field field(Entry entry) {
        return Objects.requireNonNull(fields.get(entry));
    }
}

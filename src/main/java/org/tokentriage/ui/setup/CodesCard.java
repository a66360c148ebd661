package org.tokentriage.ui.setup;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.SetupField;
import org.tokentriage.wizard.form.SetupForm;

/** The codes and names that each ticket has. */
final class CodesCard extends StackPane {

    private final SetupForm form;
    private final SetupFields fields;

    CodesCard(SetupForm form, SetupFields fields, Shell shell) {
        this.form = form;
        this.fields = fields;
        var all = new VBox(Type.smallMuted(shell.say("setup.codes.hint")));
        all.getStyleClass().add("stack");
        form.way().subscribe(way -> {
            all.getChildren().removeIf(Columns.class::isInstance);
            all.getChildren().add(asked());
        });
        getChildren().add(Card.of(shell.say("setup.codes"), all));
    }

    private Columns asked() {
        var columns = new Columns(2, 12, 8, 26);
        for (var field : SetupField.values()) {
            if (field.isOfTickets() && form.asks(field)) {
                columns.with(fields.of(field), 1);
            }
        }
        return columns;
    }
}

package org.tokentriage.ui.setup;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.SetupField;
import org.tokentriage.wizard.form.SetupForm;
import org.tokentriage.wizard.form.SetupForm.Way;

/** Where the desk is, and by which way tickets come there. */
final class WayCard extends StackPane {

    WayCard(SetupForm form, SetupFields fields, Shell shell) {
        var ways = new VBox();
        ways.getStyleClass().add("setup-choices");
        var group = new ToggleGroup();
        for (var way : Way.values()) {
            var choice = Buttons.choice(shell.say("setup.way." + way), group);
            choice.setSelected(form.way().get() == way);
            choice.selectedProperty().subscribe(selected -> {
                if (selected) {
                    form.way().set(way);
                }
            });
            ways.getChildren().add(choice);
        }
        var company = fields.of(SetupField.COMPANY);
        company.visibleProperty().bind(form.way().isNotEqualTo(Way.BY_HAND));
        company.managedProperty().bind(company.visibleProperty());
        var inClear = Buttons.tick(shell.say("setup.inClear"));
        inClear.selectedProperty().bindBidirectional(form.inClear());
        inClear.visibleProperty()
                .bind(Bindings.createBooleanBinding(form::asksInClear, form.text(SetupField.ADDRESS), form.way()));
        inClear.managedProperty().bind(inClear.visibleProperty());
        var all = new VBox(fields.of(SetupField.ADDRESS), inClear, company, ways);
        all.getStyleClass().add("stack");
        getChildren().add(Card.of(shell.say("setup.where"), all));
    }
}

package org.tokentriage.ui.setup;

import java.nio.file.Path;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.SetupForm;

/** Where the profile is written: where the program looks for it, or anywhere else. */
final class TargetChoice extends StackPane {

    private final SetupForm form;
    private final Shell shell;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox choices = new VBox();

    TargetChoice(SetupForm form, Shell shell) {
        this.form = form;
        this.shell = shell;
        choices.getStyleClass().add("setup-choices");
        getChildren().add(Card.of(shell.say("setup.target"), choices));
        show();
    }

    /** Asks for another place. */
    void choose() {
        shell.desktop().chooseSaving(shell.say("setup.target"), "site.toml").ifPresent(chosen -> {
            form.target().set(chosen);
            show();
        });
    }

    private void show() {
        choices.getChildren().clear();
        form.places().forEach(this::add);
        if (!form.places().contains(form.target().get())) {
            add(form.target().get());
        }
    }

    private void add(Path place) {
        var at = form.places().indexOf(place);
        var name = shell.say(at == 0 ? "setup.target.all" : at > 0 ? "setup.target.user" : "setup.target.other");
        var choice = Buttons.choice(name, group);
        choice.setAccessibleHelp(place.toString());
        choice.setSelected(place.equals(form.target().get()));
        choice.selectedProperty().subscribe(selected -> {
            if (selected) {
                form.target().set(place);
            }
        });
        choices.getChildren().addAll(choice, Type.smallCode(place.toString()));
    }
}

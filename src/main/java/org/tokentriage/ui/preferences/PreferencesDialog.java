package org.tokentriage.ui.preferences;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.tokentriage.i18n.Message;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.theme.Theme;

/** What a person may choose, and beside it what is decided already. Nothing changes before it is saved. */
public final class PreferencesDialog {

    private final Shell shell;
    private final Preferences before;
    private final Function<Preferences, Optional<Message>> save;
    private final LooksSection looks;
    private final LibrarySection library;
    private final VBox content = new VBox();
    private final VBox wrong = new VBox();
    private final Stage stage = new Stage();

    /** @param save puts them in force, and answers with what did not go well */
    public PreferencesDialog(Shell shell, Preferences before, Function<Preferences, Optional<Message>> save) {
        this.shell = shell;
        this.before = before;
        this.save = save;
        this.looks = new LooksSection(shell);
        this.library = new LibrarySection(shell);
    }

    public void show(Node owner) {
        content.getChildren()
                .addAll(
                        new VBox(
                                Type.heading(shell.say("preferences.title")),
                                Type.muted(shell.say(
                                        "preferences.sentence." + shell.wizard().computer()))),
                        section("preferences.looks", looks.node()),
                        section("preferences.library", library.node()),
                        section("preferences.site", new SiteSection(shell).node()),
                        wrong,
                        buttons());
        content.getStyleClass().add("preferences");
        show(before);
        stage.initOwner(owner.getScene().getWindow());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(shell.say("preferences.title"));
        stage.setResizable(false);
        stage.setScene(new Scene(content));
        Theme.dressLike(owner.getScene(), stage.getScene());
        stage.show();
    }

    private void show(Preferences shown) {
        looks.show(shown);
        library.show(shown);
    }

    private Node section(String name, Node body) {
        var section = new VBox(Type.section(shell.say(name)), body);
        section.getStyleClass().add("preferences-section");
        return section;
    }

    private Node buttons() {
        var restore = Buttons.plain(() -> show(Preferences.USUAL));
        restore.setText(shell.say("preferences.restore"));
        var cancel = Buttons.plain(stage::close);
        cancel.setText(shell.say("preferences.cancel"));
        cancel.setCancelButton(true);
        var keep = Buttons.primary(this::save);
        keep.setText(shell.say("preferences.save"));
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var row = new HBox(restore, between, cancel, keep);
        row.getStyleClass().add("preferences-buttons");
        return row;
    }

    /** Stays when something did not go well, and says it. */
    private void save() {
        var answer = save.apply(chosen());
        if (answer.isEmpty()) {
            stage.close();
        }
        wrong.getChildren()
                .setAll(answer.map(said -> new Remark(Remark.Kind.WRONG, shell.say(said))).stream()
                        .toList());
        stage.sizeToScene();
    }

    private Preferences chosen() {
        return new Preferences(
                looks.appearance(), looks.size(), Optional.of(looks.language()), library.library(), before.place());
    }
}

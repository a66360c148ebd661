package org.tokentriage.ui.preferences;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;

/** Which library reads the token. */
final class LibrarySection {

    private final Shell shell;
    private final RadioButton found;
    private final RadioButton named;
    private final VBox file = new VBox();
    private Optional<Path> library = Optional.empty();

    LibrarySection(Shell shell) {
        this.shell = shell;
        var group = new ToggleGroup();
        this.found = Buttons.choice(shell.say("preferences.library.found"), group);
        this.named = Buttons.choice(shell.say("preferences.library.named"), group);
        named.selectedProperty().subscribe(selected -> showFile());
    }

    Node node() {
        var all = new VBox(found, named, file, Type.smallMuted(shell.say("preferences.library.when")));
        all.getStyleClass().add("preferences-lines");
        file.getStyleClass().add("preferences-file");
        return all;
    }

    void show(Preferences shown) {
        library = shown.library();
        (library.isPresent() ? named : found).setSelected(true);
        showFile();
    }

    /** Nothing, too, where a file is wanted and none was chosen. */
    Optional<Path> library() {
        return named.isSelected() ? library : Optional.empty();
    }

    private void showFile() {
        file.getChildren().clear();
        file.setManaged(named.isSelected());
        if (named.isSelected()) {
            library.ifPresent(path -> file.getChildren().add(Type.smallCode(path.toString())));
            file.getChildren().add(Buttons.compact(Icon.FILE, shell.say("preferences.library.choose"), this::choose));
        }
    }

    private void choose() {
        shell.desktop().chooseLibrary(shell.say("frame.chooseLibrary")).ifPresent(chosen -> {
            library = Optional.of(chosen);
            showFile();
        });
    }
}

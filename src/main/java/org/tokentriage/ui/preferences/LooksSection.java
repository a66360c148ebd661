package org.tokentriage.ui.preferences;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.control.OneOf;
import org.tokentriage.ui.page.Shell;

/** Theme, size of the letters, language. */
final class LooksSection {

    private static final List<Integer> SIZES = List.of(13, Preferences.USUAL_SIZE, 16, 18, 20, 23, 26);

    private final Shell shell;
    private final OneOf<Appearance> appearance;
    private final OneOf<Integer> size;
    private final OneOf<Locale> language;

    LooksSection(Shell shell) {
        this.shell = shell;
        this.appearance =
                new OneOf<>(List.of(Appearance.values()), choice -> shell.say("preferences.appearance." + choice));
        this.size = new OneOf<>(SIZES, this::name);
        this.language = new OneOf<>(Texts.LANGUAGES, choice -> shell.say("frame.language." + choice.getLanguage()));
    }

    Node node() {
        var fields = Stream.of(
                        new Field(shell.say("preferences.appearance"), appearance),
                        new Field(shell.say("preferences.size"), size),
                        new Field(shell.say("preferences.language"), language))
                .peek(field -> HBox.setHgrow(field, Priority.ALWAYS))
                .toArray(Node[]::new);
        var row = new HBox(fields);
        row.getStyleClass().add("preferences-row");
        return row;
    }

    void show(Preferences shown) {
        appearance.setValue(shown.appearance());
        size.setValue(shown.textSize());
        language.setValue(shown.language().map(Texts::in).orElse(shell.texts()).locale());
    }

    Appearance appearance() {
        return appearance.getValue();
    }

    int size() {
        return size.getValue();
    }

    Locale language() {
        return language.getValue();
    }

    private String name(int pixels) {
        return pixels == Preferences.USUAL_SIZE
                ? shell.say("preferences.size.usual", pixels)
                : shell.say("preferences.size.other", pixels);
    }
}

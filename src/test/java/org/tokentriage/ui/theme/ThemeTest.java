package org.tokentriage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Stand;

@FxTest
class ThemeTest {

    private final Scene scene = new Scene(new Pane());

    @Test
    void followsTheSystemUntilToldOtherwise() {
        var theme = new Theme(true);
        theme.dress(scene);
        assertThat(scene.getRoot().getStyleClass()).contains("dark");
        assertThat(Application.getUserAgentStylesheet()).contains("dark");

        theme.choose(Appearance.LIGHT);
        assertThat(scene.getRoot().getStyleClass()).contains("light").doesNotContain("dark");
        assertThat(Application.getUserAgentStylesheet()).contains("light");
    }

    @Test
    void wearsTheSheetOfEveryRoom() throws Exception {
        new Theme(false).dress(scene);

        var worn =
                scene.getStylesheets().stream().map(URI::create).map(Path::of).toList();
        var rooms = worn.get(0).getParent().getParent();
        try (var files = Files.walk(rooms)) {
            assertThat(worn)
                    .containsAll(files.filter(file -> file.toString().endsWith(".css"))
                            .filter(file -> !file.endsWith("consolas.css"))
                            .filter(file -> !file.endsWith("practice.css")) // worn in training alone, besides
                            .toList());
        }
    }

    @Test
    void theFirstPressIsSeenOnADarkSystemToo() {
        var theme = new Theme(true);

        theme.chooseNext();

        assertThat(theme.isDark()).isFalse();
    }

    @Test
    void itsButtonGoesRoundAllChoices() {
        var stand = new Stand().open();

        stand.button("Tema: seguir o sistema").fire();
        assertThat(stand.theme.isDark()).as("the first press is seen").isTrue();
        stand.button("Tema: escuro").fire();
        stand.button("Tema: claro").fire();

        assertThat(stand.theme.choiceProperty().get()).isEqualTo(Appearance.SYSTEM);
    }
}

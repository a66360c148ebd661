package org.tokentriage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;

@FxTest
class ThemeTest {

    private final Scene scene = new Scene(new Pane());

    @Test
    void followsTheSystemUntilToldOtherwise() {
        var theme = new Theme(SystemLooks.DARK);
        theme.dress(scene);
        assertThat(scene.getRoot().getStyleClass()).contains("dark");
        assertThat(Application.getUserAgentStylesheet()).contains("dark");

        theme.choose(Appearance.LIGHT);
        assertThat(scene.getRoot().getStyleClass()).contains("light").doesNotContain("dark");
        assertThat(Application.getUserAgentStylesheet()).contains("light");
    }

    @Test
    void wearsTheSheetOfEveryRoom() throws Exception {
        new Theme(SystemLooks.LIGHT).dress(scene);

        var worn =
                scene.getStylesheets().stream().map(URI::create).map(Path::of).toList();
        var rooms = worn.get(0).getParent().getParent();
        try (var files = Files.walk(rooms)) {
            assertThat(worn)
                    .containsAll(files.filter(file -> file.toString().endsWith(".css"))
                            .filter(file -> !file.endsWith("consolas.css"))
                            .filter(file -> !file.endsWith("contrast.css")) // worn in high contrast alone
                            .filter(file -> !file.endsWith("practice.css")) // worn in training alone, besides
                            .toList());
        }
    }

    @Test
    void theFirstPressIsSeenOnADarkSystemToo() {
        var theme = new Theme(SystemLooks.DARK);

        theme.chooseNext();

        assertThat(theme.lookProperty().get()).isEqualTo(Look.LIGHT);
    }

    @Test
    void itsButtonGoesRoundAllChoices() {
        var stand = new Stand().open();

        stand.button("Tema: seguir o sistema").fire();
        assertThat(stand.theme.lookProperty().get())
                .as("the first press is seen")
                .isEqualTo(Look.DARK);
        stand.button("Tema: escuro").fire();
        stand.button("Tema: claro").fire();

        assertThat(stand.theme.choiceProperty().get()).isEqualTo(Appearance.SYSTEM);
    }

    @Test
    void highContrastWearsTheSystemsColours() {
        var theme = new Theme(SystemLooks.LIGHT);
        theme.dress(scene);
        var paper = new Palette("#fffaef", "#3d3d3d", "#1c5e75", "#676767", "#903909", "#fff5e3");

        theme.follow(new SystemLooks(false, Optional.of(paper), false));

        assertThat(background()).isEqualTo(Color.web("#fffaef"));
        assertThat(scene.getRoot().getStyleClass()).contains("contrast").doesNotContain("light", "still");
    }

    @Test
    void highContrastCanBeChosenWhereTheSystemHasNone() {
        var theme = new Theme(SystemLooks.LIGHT);
        theme.dress(scene);

        theme.choose(Appearance.CONTRAST);
        assertThat(background()).isEqualTo(Color.BLACK);
        theme.choose(Appearance.LIGHT);
        assertThat(background()).isEqualTo(Color.WHITE);
    }

    @Test
    void noChoicePrevailsOverTheHighContrastOfTheSystem() {
        var stand = new Stand().open();
        stand.theme.choose(Appearance.DARK);

        stand.theme.follow(new SystemLooks(false, Optional.of(Palette.USUAL), false));

        assertThat(stand.theme.lookProperty().get()).isEqualTo(Look.CONTRAST);
        assertThat(stand.button("Tema: alto contraste, como no sistema").isDisabled())
                .isTrue();
        stand.theme.follow(SystemLooks.LIGHT);
        assertThat(stand.theme.lookProperty().get()).isEqualTo(Look.DARK);
    }

    @Test
    void nothingTurnsWhereNothingShallMove() {
        var stand = new Stand().open();
        stand.show(Situations.all().get("scan-reading"));
        assertThat(shown(stand, "busy-ring")).isTrue();
        assertThat(shown(stand, "still-sign")).isFalse();

        stand.theme.follow(new SystemLooks(false, Optional.empty(), true));
        stand.layOut();

        assertThat(shown(stand, "busy-ring")).isFalse();
        assertThat(shown(stand, "still-sign")).isTrue();
    }

    @Test
    void aWindowInFrontLooksLikeTheOneBehind() {
        var theme = new Theme(new SystemLooks(false, Optional.of(Palette.USUAL), true));
        theme.dress(scene);
        var front = new Scene(new Pane());

        Theme.dressLike(scene, front);

        assertThat(front.getRoot().getStyleClass()).contains("contrast", "still");
        assertThat(front.getStylesheets()).isEqualTo(scene.getStylesheets());
    }

    private Paint background() {
        scene.getRoot().applyCss();
        return ((Pane) scene.getRoot()).getBackground().getFills().getFirst().getFill();
    }

    private static boolean shown(Stand stand, String styleClass) {
        return Seen.nodes(stand.view).anyMatch(node -> node.getStyleClass().contains(styleClass));
    }
}

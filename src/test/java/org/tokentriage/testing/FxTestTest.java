package org.tokentriage.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxTest
class FxTestTest {

    private final List<Boolean> steps = new ArrayList<>(List.of(Platform.isFxApplicationThread()));

    @BeforeEach
    void remembersItsThread() {
        steps.add(Platform.isFxApplicationThread());
    }

    @Test
    void constructorAndLifeCycleRunOnTheJavaFxThreadToo() {
        steps.add(Platform.isFxApplicationThread());

        assertThat(steps).containsExactly(true, true, true);
    }

    @RepeatedTest(2)
    void windowOfTheTestBeforeIsGone() {
        assertThat(Window.getWindows()).isEmpty();

        show("Triagem de Token");

        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void sceneIsWrittenAsPicture(@TempDir Path folder) throws Exception {
        var png = folder.resolve("screens/label.png");

        Snapshots.write(show("Triagem de Token"), png);

        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    private static Scene show(String text) {
        var stage = new Stage();
        stage.setScene(new Scene(new Label(text), 320, 200));
        stage.show();
        return stage.getScene();
    }
}

package org.tokentriage.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.Snapshots;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenFailure;

/** Pictures of all pages in {@code target/gallery}, to be looked at beside the drawings. */
@FxTest
class Gallery {

    @Test
    void step1() {
        var stand = new Stand().open();
        stand.reader.steps = List.of(new ReadingStep(2, ReadingStep.Kind.PUBLIC_KEYS));
        stand.wizard.start();
        take(stand, "00-searching");
        stand.token.remove().run();
        stand.ui.remove().run();
        stand.token.remove().run();
        stand.ui.remove().run();
        take(stand, "01-reading");
    }

    @Test
    void problem() {
        var stand = new Stand().open();
        stand.reader.failure =
                Optional.of(new TokenFailure.ModuleArchitecture(Screens.MODULE.path(), "32 bits", "64 bits"));
        stand.wizard.start();
        stand.settle();
        take(stand, "02-architecture");
    }

    @Test
    void choosing() {
        var stand = new Stand().open();
        stand.reader.survey = Screens.survey(Screens.SLOT, Screens.SECOND_SLOT);
        stand.wizard.start();
        stand.settle();
        take(stand, "03-choosing");
    }

    @Test
    void verdicts() {
        Verdicts.all().forEach((name, findings) -> {
            var stand = new Stand().open();
            stand.view.show(new Situation(findings, Optional.empty(), false));
            take(stand, "04-" + name);
            stand.scene.getWindow().hide();
        });
    }

    private static void take(Stand stand, String name) {
        stand.view.setStyle("-fx-font-family: Inter");
        for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            stand.theme.choose(choice);
            Snapshots.write(
                    stand.scene,
                    Path.of("target/gallery", name + "-" + choice.name().toLowerCase(java.util.Locale.ROOT) + ".png"));
        }
    }
}

package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Contrast;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;

/** Texts and signs stand out from what is really drawn behind them (WCAG 2.2, 1.4.3 and 1.4.11). */
@FxTest
class ContrastTest {

    @ParameterizedTest
    @CsvSource({"LIGHT, 4.5, 3", "DARK, 4.5, 3", "CONTRAST, 7, 7"})
    void everyTextAndSignStandsOut(Appearance choice, double text, double sign) {
        var stand = new Stand(Texts.PORTUGUESE, 960, 1000).open();
        stand.view.setStyle("-fx-font-size: 9px");
        stand.theme.choose(choice);
        var faint = new ArrayList<String>();

        Situations.all().forEach((name, situation) -> {
            stand.show(situation);
            Contrast.faint(stand.scene, text, sign).map((name + ": ")::concat).forEach(faint::add);
        });

        assertThat(faint).isEmpty();
    }
}

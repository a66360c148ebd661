package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;

/** Texts and signs stand out from what is really drawn behind them (WCAG 2.2, 1.4.3 and 1.4.11). */
@FxTest
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void everyTextAndSignStandsOut(Appearance choice) {
        var stand = new Stand(Texts.PORTUGUESE, 960, 1000).open();
        stand.view.setStyle("-fx-font-size: 9px");
        stand.theme.choose(choice);
        var faint = new ArrayList<String>();

        Situations.all().forEach((name, situation) -> {
            stand.show(situation);
            var picture = stand.scene.snapshot(null);
            for (var text : drawn(stand.view)) {
                var found = contrast((Color) text.getFill(), behind(text, picture));
                if (found < (Seen.isIcon(text) ? SIGN : TEXT)) {
                    faint.add(name + ": " + text.getText() + " " + text.getFill() + " has " + found);
                }
            }
        });

        assertThat(faint).isEmpty();
    }

    private static List<Text> drawn(Node root) {
        return Seen.nodes(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !text.isDisabled())
                .toList();
    }

    /** The colour beside the corner of a text's box, where no letter reaches. */
    private static Color behind(Text text, Image picture) {
        var box = Seen.inScene(text);
        return picture.getPixelReader().getColor((int) box.getMinX() - 1, (int) box.getMinY() - 1);
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}

package org.tokentriage.ui.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import javafx.scene.paint.Color;

/**
 * The few colours of high contrast, each as {@code #rrggbb}.
 *
 * @param chosen behind what is selected or pressed next
 * @param onChosen letters on it
 */
record Palette(String window, String text, String link, String disabled, String chosen, String onChosen) {

    /** Where the system names no colours: those of Windows' black theme. */
    static final Palette USUAL = new Palette("#000000", "#ffffff", "#ffff00", "#3ff23f", "#1aebff", "#000000");

    boolean isDark() {
        return Color.web(window).getBrightness() < Color.web(text).getBrightness();
    }

    /** {@return the address of a style sheet that holds them, for {@code theme/contrast.css} to look up} */
    String sheet() {
        var rule = """
                .root.contrast {
                  -hc-window: %s; -hc-text: %s; -hc-link: %s; -hc-disabled: %s; -hc-chosen: %s; -hc-on-chosen: %s;
                }
                """.formatted(window, text, link, disabled, chosen, onChosen);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(UTF_8));
    }
}

package org.tokentriage.testing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

@FxTest
class FontsTest {

    @Test
    void systemFontIsTheOneOfTheDrawings() {
        assertThat(width(Font.font("System", 13)))
                .as("the package fonts-inter is installed")
                .isEqualTo(width(Font.font("Inter", 13)))
                .isNotEqualTo(width(Font.font("DejaVu Sans", 13)));
    }

    private static double width(Font font) {
        var text = new Text("Token em branco");
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}

package org.tokentriage.ui.component.row;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import org.tokentriage.ui.component.text.BusySign;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;

/** How far one line of a checklist is. Each has a shape of its own, and its word stands beside it. */
public enum CheckState {
    FINE(Styles.TEXT_MUTED),
    NOW(Styles.ACCENT),
    WAITING(Styles.TEXT_MUTED),
    /** Goes on when somebody wants it to. */
    HELD(Styles.TEXT_MUTED),
    /** Somebody began to write. */
    WRITTEN(Styles.TEXT_MUTED),
    /** Nobody knows. */
    DOUBT(Styles.WARNING),
    PROBLEM(Styles.DANGER);

    private final String wordStyle;

    CheckState(String wordStyle) {
        this.wordStyle = wordStyle;
    }

    String wordStyle() {
        return wordStyle;
    }

    boolean isLoud() {
        return this == NOW || this == DOUBT || this == PROBLEM;
    }

    Node sign() {
        return switch (this) {
            case FINE -> Icon.FOUND.node(Tone.SUCCESS);
            case NOW -> new BusySign();
            case WAITING -> Icon.WAITING.node(Tone.NEUTRAL);
            case HELD -> Icon.TIME.node(Tone.NEUTRAL);
            case WRITTEN -> Icon.WRITTEN.node(Tone.NEUTRAL);
            case DOUBT -> Icon.INCONCLUSIVE.node(Tone.WARNING);
            case PROBLEM -> Icon.BLOCKED.node(Tone.DANGER);
        };
    }
}

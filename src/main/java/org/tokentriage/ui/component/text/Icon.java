package org.tokentriage.ui.component.text;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.IkonResolver;
import org.kordamp.ikonli.octicons.Octicons;

/** The signs of this program by what they mean. They decorate: the word beside them says the same. */
public enum Icon {
    TOKEN(Octicons.CPU_16),
    CERTIFICATE(Octicons.FILE_BADGE_16),
    KEY(Octicons.KEY_16),
    CHAIN(Octicons.LINK_16),
    OTHER_OBJECT(Octicons.PACKAGE_16),
    BLANK(Octicons.INBOX_16),
    UNINITIALISED(Octicons.ISSUE_DRAFT_16),
    INCONCLUSIVE(Octicons.QUESTION_16),
    LOCKED(Octicons.LOCK_16),
    FOUND(Octicons.CHECK_CIRCLE_FILL_16),
    CHECK(Octicons.CHECK_16),
    CROSS(Octicons.X_16),
    SKIPPED(Octicons.DASH_16),
    WAITING(Octicons.CIRCLE_16),
    TIME(Octicons.CLOCK_16),
    BUSY(Octicons.HOURGLASS_16),
    WRITTEN(Octicons.PENCIL_16),
    NOTE(Octicons.INFO_16),
    WARNING(Octicons.ALERT_16),
    BLOCKED(Octicons.STOP_16),
    INTERRUPTED(Octicons.PLUG_16),
    READ_AGAIN(Octicons.SYNC_16),
    COPY(Octicons.DUPLICATE_16),
    PASTE(Octicons.CLIPPY_16),
    FILE(Octicons.FILE_16),
    OPEN_OUTSIDE(Octicons.LINK_EXTERNAL_16),
    PERSON(Octicons.PERSON_16),
    SENT(Octicons.PAPER_AIRPLANE_16),
    REMOVE(Octicons.TRASH_16),
    CONNECTION(Octicons.GLOBE_16),
    SEARCH(Octicons.SEARCH_16),
    TECHNICIAN(Octicons.TOOLS_16),
    TRAINING(Octicons.MORTAR_BOARD_16),
    LIGHT(Octicons.SUN_16),
    DARK(Octicons.MOON_16),
    CONTRAST(Octicons.EYE_16),
    SYSTEM(Octicons.DEVICE_DESKTOP_16),
    HELP(Octicons.QUESTION_16),
    MENU(Octicons.THREE_BARS_16),
    MORE(Octicons.KEBAB_HORIZONTAL_16);

    private final Octicons glyph;

    Icon(Octicons glyph) {
        this.glyph = glyph;
    }

    /** A new node of the icon's size, which follows the size of the text around it. */
    public Text node(String... styleClasses) {
        IkonResolver.getInstance().resolve(glyph.getDescription());
        var text = new Text(Character.toString(glyph.getCode()));
        text.getStyleClass().addAll("icon", "font-icon");
        text.getStyleClass().addAll(styleClasses);
        text.setAccessibleRole(AccessibleRole.NODE);
        return text;
    }

    /** The icon in the colour of a tone; muted when it is neutral. */
    public Text node(Tone tone) {
        return node(tone == Tone.NEUTRAL ? "muted" : tone.styleClass());
    }

    /** The icon on a disc: the sign of a verdict or of a result. */
    public Node mark(Tone tone) {
        var disc = new StackPane(node());
        disc.getStyleClass().addAll("tone-disc", tone.styleClass());
        return disc;
    }

    /** An icon in a box as high as a line of text, to stand beside a text of several lines. */
    public static Node seated(Node icon) {
        var seat = new StackPane(icon);
        seat.getStyleClass().add("icon-seat");
        return seat;
    }
}

package org.tokentriage.ui.component.text;

import atlantafx.base.theme.Styles;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import org.tokentriage.i18n.Harmless;

/** Texts in the sizes of the design system; they break into lines and are never cut. */
public final class Type {

    private static final String CAPTION = "caption";
    private static final String CODE = "code";

    private Type() {}

    /** A ticket's number. */
    public static Label number(String text) {
        return of(text, Styles.TITLE_1);
    }

    /** A verdict. */
    public static Label verdict(String text) {
        return of(text, Styles.TITLE_2);
    }

    /** What a page says first. */
    public static Label heading(String text) {
        return of(text, Styles.TITLE_3);
    }

    public static Label section(String text) {
        return of(text, Styles.TITLE_4);
    }

    public static Label body(String text) {
        return of(text);
    }

    public static Label bold(String text) {
        return of(text, Styles.TEXT_BOLD);
    }

    public static Label muted(String text) {
        return of(text, Styles.TEXT_MUTED);
    }

    public static Label small(String text) {
        return of(text, Styles.TEXT_SMALL);
    }

    public static Label smallBold(String text) {
        return of(text, Styles.TEXT_SMALL, Styles.TEXT_BOLD);
    }

    public static Label smallMuted(String text) {
        return of(text, Styles.TEXT_SMALL, Styles.TEXT_MUTED);
    }

    /** A label over a value, or the smallest of hints. */
    public static Label caption(String text) {
        return of(text, CAPTION, Styles.TEXT_MUTED);
    }

    /** Serial numbers, paths, fingerprints: read letter by letter, so in a fixed pitch. */
    public static Label code(String text) {
        return fixedPitch(of(text, CODE));
    }

    public static Label smallCode(String text) {
        return fixedPitch(of(text, CODE, Styles.TEXT_SMALL, Styles.TEXT_MUTED));
    }

    private static Label fixedPitch(Label label) {
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return label;
    }

    private static Label of(String text, String... styleClasses) {
        var label = new Label(Harmless.shown(text));
        label.setWrapText(true);
        label.getStyleClass().add("type");
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}

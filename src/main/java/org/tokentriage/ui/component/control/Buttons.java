package org.tokentriage.ui.component.control;

import atlantafx.base.theme.Styles;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.tokentriage.ui.component.text.Icon;

/** Buttons of the kinds the design system knows; {@code _} in a text marks its mnemonic. */
public final class Buttons {

    private Buttons() {}

    /** The one that goes on. */
    public static Button primary(Runnable action) {
        var button = button("", action);
        button.setDefaultButton(true);
        return button;
    }

    /** The one beside the primary. */
    public static Button plain(Runnable action) {
        var button = button("", action);
        button.getStyleClass().add("plain");
        return button;
    }

    /** For the left end of the button row. */
    public static Button aside(Icon icon, String text, Runnable action) {
        var button = button(text, action);
        button.setGraphic(icon.node());
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /** For use inside a page. */
    public static Button compact(Icon icon, String text, Runnable action) {
        var button = button(text, action);
        button.setGraphic(icon.node());
        button.getStyleClass().add("compact");
        return button;
    }

    /** An icon alone, whose name is told to whoever points at it or cannot see it. */
    public static Button iconOnly(Icon icon, String name, Runnable action) {
        var button = button("", action);
        button.setGraphic(icon.node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /** The action of a row. */
    public static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setMnemonicParsing(true);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }

    /** The action of a row that cannot be taken back: the first click only asks. */
    public static Hyperlink asking(String text, String sure, Runnable action) {
        var link = link(text, () -> {});
        link.setOnAction(asked -> {
            link.setText(sure);
            link.setOnAction(confirmed -> action.run());
        });
        return link;
    }

    /** Makes a button that copies say so for a while, in its own place. */
    public static Button confirming(Button button, String done) {
        button.addEventHandler(
                ActionEvent.ACTION, event -> Confirmation.on(button, done).show());
        return button;
    }

    /** One of several, of which one is taken. */
    public static RadioButton choice(String text, ToggleGroup group) {
        var choice = wrapped(new RadioButton(text));
        choice.setToggleGroup(group);
        return choice;
    }

    /** To be ticked. */
    public static CheckBox tick(String text) {
        return wrapped(new CheckBox(text));
    }

    /** Its words go on in a second line where the first is too short for them. */
    private static <T extends ButtonBase> T wrapped(T button) {
        button.setMnemonicParsing(true);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}

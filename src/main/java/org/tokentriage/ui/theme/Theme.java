package org.tokentriage.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.preferences.Preferences;

/** Light or dark, for all windows of the program. */
public final class Theme {

    /** The sheets of the rooms, in the order of the cascade: what comes later may refine what came before. */
    private static final List<String> SHEETS = List.of(
            "theme/theme.css",
            "component/text/text.css",
            "component/control/control.css",
            "component/box/box.css",
            "component/row/row.css",
            "page/page.css",
            "scan/scan.css",
            "findings/findings.css",
            "handover/handover.css",
            "signin/signin.css",
            "drafting/drafting.css",
            "copying/copying.css",
            "setup/setup.css",
            "sending/sending.css",
            "receipt/receipt.css",
            "cases/cases.css",
            "preferences/preferences.css",
            "window/window.css");

    private static final String DARK_CLASS = "dark";
    private static final String LIGHT_CLASS = "light";

    private final boolean systemIsDark;
    private final ReadOnlyObjectWrapper<Appearance> choice = new ReadOnlyObjectWrapper<>(Appearance.SYSTEM);
    private int textSize = Preferences.USUAL_SIZE;
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * @param systemIsDark what the system prefers; see {@link SystemAppearance}
     */
    public Theme(boolean systemIsDark) {
        this.systemIsDark = systemIsDark;
        apply();
    }

    /** Gives a window's content its looks, now and when the choice changes. */
    public void dress(Scene scene) {
        SHEETS.stream().map(Theme::stylesheet).forEach(scene.getStylesheets()::add);
        if (Font.getFamilies().contains("Consolas")) {
            scene.getStylesheets().add(stylesheet("theme/consolas.css"));
        }
        dressed.add(scene);
        paint(scene);
        if (textSize != Preferences.USUAL_SIZE) {
            size(scene);
        }
    }

    /** Gives a window in front of another the looks of that one. */
    public static void dressLike(Scene behind, Scene front) {
        front.getStylesheets().addAll(behind.getStylesheets());
        var classes = behind.getRoot().getStyleClass();
        front.getRoot().setStyle(behind.getRoot().getStyle());
        front.getRoot().getStyleClass().add(classes.contains(DARK_CLASS) ? DARK_CLASS : LIGHT_CLASS);
    }

    public void choose(Appearance wanted) {
        choice.set(wanted);
        apply();
    }

    /** Goes round the choices, from the system's to the one that looks different. */
    public void chooseNext() {
        var other = systemIsDark ? Appearance.LIGHT : Appearance.DARK;
        var same = systemIsDark ? Appearance.DARK : Appearance.LIGHT;
        choose(choice.get() == Appearance.SYSTEM ? other : choice.get() == other ? same : Appearance.SYSTEM);
    }

    /**
     * Makes everything as large as these letters ask for.
     *
     * @param pixels of the usual ones
     */
    public void useTextSize(int pixels) {
        if (pixels != textSize) {
            textSize = pixels;
            dressed.forEach(this::size);
        }
    }

    public ReadOnlyObjectProperty<Appearance> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public boolean isDark() {
        return switch (choice.get()) {
            case SYSTEM -> systemIsDark;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private void apply() {
        var primer = isDark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        dressed.forEach(this::paint);
    }

    private void paint(Scene scene) {
        var classes = scene.getRoot().getStyleClass();
        classes.removeAll(DARK_CLASS, LIGHT_CLASS);
        classes.add(isDark() ? DARK_CLASS : LIGHT_CLASS);
    }

    private void size(Scene scene) {
        scene.getRoot().setStyle("-fx-font-size: " + textSize + "px");
    }

    private static String stylesheet(String name) {
        var found = Theme.class.getResource("/org/tokentriage/ui/" + name);
        if (found == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        return found.toExternalForm();
    }
}

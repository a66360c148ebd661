package org.tokentriage.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.preferences.Preferences;

/** Light, dark or high contrast, for all windows of the program. */
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
            "window/window.css",
            "theme/still.css");

    /** On the root of a window in which nothing shall move. */
    private static final String STILL_CLASS = "still";

    private static final String CONTRAST_SHEET = stylesheet("theme/contrast.css");

    private SystemLooks system;
    private final ReadOnlyObjectWrapper<Appearance> choice = new ReadOnlyObjectWrapper<>(Appearance.SYSTEM);
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.LIGHT);
    private int textSize = Preferences.USUAL_SIZE;
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());

    /** @param system what the system prefers; see {@link SystemAppearance} */
    public Theme(SystemLooks system) {
        this.system = system;
        apply();
    }

    /** Goes with the system, which may change its looks at any time. */
    public void follow(SystemLooks now) {
        if (!now.equals(system)) {
            system = now;
            apply();
        }
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
        front.getRoot().setStyle(behind.getRoot().getStyle());
        var worn = behind.getRoot().getStyleClass();
        Stream.concat(Look.styleClasses().stream(), Stream.of(STILL_CLASS))
                .filter(worn::contains)
                .forEach(front.getRoot().getStyleClass()::add);
    }

    public void choose(Appearance wanted) {
        choice.set(wanted);
        apply();
    }

    /** Goes round light, dark and the system's, beginning with the one that looks different. */
    public void chooseNext() {
        var other = system.dark() ? Appearance.LIGHT : Appearance.DARK;
        var same = system.dark() ? Appearance.DARK : Appearance.LIGHT;
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

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Whether the system shows high contrast, over which no choice prevails. */
    public boolean isForced() {
        return system.contrast().isPresent();
    }

    private Look wanted() {
        if (isForced()) {
            return Look.CONTRAST;
        }
        return switch (choice.get()) {
            case SYSTEM -> system.dark() ? Look.DARK : Look.LIGHT;
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case CONTRAST -> Look.CONTRAST;
        };
    }

    private void apply() {
        look.set(wanted());
        var primer = isDark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        dressed.forEach(this::paint);
    }

    private boolean isDark() {
        return switch (look.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case CONTRAST -> palette().isDark();
        };
    }

    /** The colours are there before the class that looks them up, and go after it. */
    private void paint(Scene scene) {
        var sheets = scene.getStylesheets().stream()
                .filter(sheet -> !sheet.equals(CONTRAST_SHEET) && !sheet.startsWith("data:"))
                .collect(Collectors.toCollection(ArrayList::new));
        if (look.get() == Look.CONTRAST) {
            sheets.addAll(List.of(palette().sheet(), CONTRAST_SHEET));
            scene.getStylesheets().setAll(sheets);
            mark(scene.getRoot());
        } else {
            mark(scene.getRoot());
            scene.getStylesheets().setAll(sheets);
        }
    }

    private void mark(Node root) {
        var classes = new ArrayList<>(root.getStyleClass());
        classes.removeAll(Look.styleClasses());
        classes.remove(STILL_CLASS);
        classes.add(look.get().styleClass());
        if (system.still()) {
            classes.add(STILL_CLASS);
        }
        root.getStyleClass().setAll(classes);
    }

    private Palette palette() {
        return system.contrast().orElse(Palette.USUAL);
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

package org.tokentriage.ui.window;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.theme.Look;
import org.tokentriage.ui.theme.Theme;

/** Theme, help, and a menu that holds these two as well, so that they can be left away. */
final class Tools extends HBox {

    private final Shell shell;
    private final Theme theme;
    private final WindowActions actions;
    private final Button themeButton;
    private final Button helpButton;
    private final MenuButton menu;

    /** @param teaches whether there is a way to the training from here */
    Tools(Shell shell, Theme theme, WindowActions actions, boolean teaches) {
        this.shell = shell;
        this.theme = theme;
        this.actions = actions;
        themeButton = Buttons.iconOnly(Icon.LIGHT, shell.say("frame.theme"), this::nextTheme);
        helpButton = Buttons.iconOnly(Icon.HELP, shell.say("frame.help"), actions::help);
        menu = menu(teaches);
        getChildren().addAll(themeButton, helpButton, menu);
        getStyleClass().add("tools");
        setMinWidth(USE_PREF_SIZE);
        theme.choiceProperty().subscribe(choice -> showTheme());
        theme.lookProperty().subscribe(look -> showTheme());
    }

    /** {@return the width with nothing folded, in pixels} */
    double fullWidth() {
        return 3 * Math.max(menu.minWidth(-1), menu.prefWidth(-1)) + 2 * getSpacing();
    }

    void fold(boolean folded) {
        for (Node tool : new Node[] {themeButton, helpButton}) {
            tool.setVisible(!folded);
            tool.setManaged(!folded);
        }
    }

    private void nextTheme() {
        theme.chooseNext();
    }

    private void showTheme() {
        var name = theme.isForced()
                ? shell.say("frame.theme.forced")
                : shell.say("frame.theme." + theme.choiceProperty().get());
        themeButton.setGraphic(sign(theme.lookProperty().get()).node());
        themeButton.setDisable(theme.isForced());
        themeButton.setAccessibleText(name);
        themeButton.setTooltip(new Tooltip(name));
    }

    private MenuButton menu(boolean teaches) {
        var drawn = new MenuButton("", Icon.MENU.node());
        drawn.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "no-arrow");
        drawn.setAccessibleText(shell.say("frame.menu"));
        drawn.setTooltip(new Tooltip(shell.say("frame.menu")));
        var user = item("frame.changeUser", shell.wizard().signIn()::changeUser);
        var latest = item("frame.latest", actions::latest);
        var erase = item("frame.erase", actions::erase);
        var setup = item("setup.open", shell.wizard().setup()::begin);
        var training = item("frame.training", actions::train);
        training.setVisible(teaches);
        drawn.setOnShowing(event -> {
            showUser(user);
            latest.setDisable(!shell.wizard().receipts().canList());
            setup.setDisable(!shell.wizard().setup().canBegin());
            erase.setDisable(!shell.wizard().cases().canErase());
        });
        drawn.getItems()
                .addAll(
                        themes(),
                        languages(),
                        user,
                        latest,
                        erase,
                        item("frame.preferences", actions::preferences),
                        setup,
                        item("report.open", actions::report),
                        training,
                        item("frame.help", actions::help),
                        item("frame.about", actions::about));
        return drawn;
    }

    private void showUser(MenuItem item) {
        var user = shell.wizard().signIn().replaceableUser();
        item.setText(user.map(name -> shell.say("frame.changeUser.of", name)).orElse(shell.say("frame.changeUser")));
        item.setDisable(user.isEmpty());
    }

    private static Icon sign(Look look) {
        return switch (look) {
            case LIGHT -> Icon.LIGHT;
            case DARK -> Icon.DARK;
            case CONTRAST -> Icon.CONTRAST;
        };
    }

    private Menu themes() {
        var themes = new Menu(shell.say("frame.theme"));
        themes.disableProperty().bind(themeButton.disableProperty());
        for (var choice : Appearance.values()) {
            themes.getItems().add(item("frame.theme." + choice, () -> theme.choose(choice)));
        }
        return themes;
    }

    private Menu languages() {
        var languages = new Menu(shell.say("frame.language"));
        var group = new ToggleGroup();
        for (var language : Texts.LANGUAGES) {
            var item = new RadioMenuItem(shell.say("frame.language." + language.getLanguage()));
            item.setToggleGroup(group);
            item.setSelected(language.equals(shell.texts().locale()));
            item.setOnAction(event -> actions.speak(language));
            languages.getItems().add(item);
        }
        return languages;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(shell.say(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}

package org.tokentriage.ui.preferences;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.tokentriage.settings.ConnectedSite;
import org.tokentriage.settings.SiteByHand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.ConnectionRemark;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.ConnectionState;

/** What the administrator has decided: shown, with a lock. */
record SiteSection(Shell shell) {

    Node node() {
        var lines = new VBox();
        lines.getStyleClass().add("preferences-lines");
        lines.getChildren()
                .add(locked(shell.say("preferences.computer." + shell.wizard().computer())));
        shell.wizard()
                .profile()
                .ifPresentOrElse(
                        profile -> show(profile, lines),
                        () -> lines.getChildren().add(Type.body(shell.say("preferences.desk.none"))));
        return lines;
    }

    private void show(SiteProfile profile, VBox lines) {
        lines.getChildren().add(locked(told(profile)));
        var days = profile.keepUnfinished().toDays();
        lines.getChildren()
                .add(locked(
                        shell.say(days == 1 ? "preferences.kept.one" : "preferences.kept.many", Long.toString(days))));
        lines.getChildren()
                .add(Type.smallMuted(
                        shell.say("preferences.keeps." + shell.wizard().computer())));
        if (profile.desk() instanceof ConnectedSite) {
            lines.getChildren().add(test());
        }
        shell.wizard()
                .signIn()
                .replaceableUser()
                .ifPresent(user -> lines.getChildren().add(Type.body(shell.say("preferences.user", user))));
    }

    /** A password is needed for it: before somebody has signed in, the page for that is where it can be tried. */
    private Node test() {
        var check = shell.wizard().sessionCheck();
        if (!check.canStart()) {
            return Type.smallMuted(shell.say("preferences.test.later"));
        }
        var outcome = new VBox();
        return new VBox(
                Buttons.compact(
                        Icon.CONNECTION, shell.say("preferences.test"), () -> check.start(now -> show(now, outcome))),
                outcome);
    }

    /** The window grows with what there is to say. */
    private void show(ConnectionState now, VBox outcome) {
        outcome.getChildren().setAll(ConnectionRemark.of(now, shell).stream().toList());
        Optional.ofNullable(outcome.getScene()).map(Scene::getWindow).ifPresent(Window::sizeToScene);
    }

    private String told(SiteProfile profile) {
        return switch (profile.desk()) {
            case SiteByHand byHand when shell.wizard().isUnconfigured() -> shell.say("preferences.desk.none");
            case SiteByHand byHand -> shell.say("preferences.desk.byHand");
            case ConnectedSite desk ->
                desk.company().isEmpty()
                        ? shell.say("preferences.desk.address", desk.address())
                        : shell.say("preferences.desk.company", desk.address(), desk.company());
        };
    }

    private Node locked(String words) {
        var line = new HBox(Icon.seated(Icon.LOCKED.node("muted", "small-icon")), Type.body(words));
        line.setAccessibleText(shell.say("preferences.locked", words));
        line.getStyleClass().add("preferences-locked");
        return line;
    }
}

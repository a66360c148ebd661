package org.tokentriage.ui.setup;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Shown;
import org.tokentriage.wizard.ConnectionState;
import org.tokentriage.wizard.SetupField;
import org.tokentriage.wizard.SetupForm;
import org.tokentriage.wizard.SetupForm.Way;

/** Tries the desk with a user and a password, and looks codes up there; the password is for this alone. */
final class TrialCard extends StackPane {

    private final Shell shell;
    private final VBox outcome = new VBox();

    TrialCard(SetupForm form, SetupFields fields, Shell shell) {
        this.shell = shell;
        var secret = new PasswordField();
        secret.textProperty().bindBidirectional(form.password());
        var cnpj = new TextField();
        cnpj.textProperty().bindBidirectional(form.genericCnpj());
        var like = new TextField();
        like.textProperty().bindBidirectional(form.likeTicket());
        var all = new VBox(
                fields.of(SetupField.USER),
                new Field(shell.say("setup.password"), secret),
                Buttons.compact(
                        Icon.CONNECTION, shell.say("setup.test"), shell.wizard().setup()::test),
                outcome,
                new Field(shell.say("setup.like"), like),
                new Field(shell.say("setup.generic"), cnpj),
                Buttons.compact(
                        Icon.SEARCH,
                        shell.say("setup.generic.look"),
                        shell.wizard().setup()::lookUpCodes),
                Type.smallMuted(shell.say("setup.generic.hint")));
        all.getStyleClass().add("stack");
        getChildren().add(Card.of(shell.say("setup.trial"), all));
        visibleProperty().bind(form.way().isNotEqualTo(Way.BY_HAND));
        managedProperty().bind(visibleProperty());
        form.connection().when(Shown.of(this)).subscribe(this::show);
    }

    private void show(ConnectionState connection) {
        outcome.getChildren().clear();
        switch (connection) {
            case ConnectionState.Idle idle -> {}
            case ConnectionState.Running running -> say(Remark.Kind.BUSY, shell.say("signin.test.running"));
            case ConnectionState.Entering entering -> {}
            case ConnectionState.Answered(var reached) ->
                say(
                        Remark.Kind.DONE,
                        shell.say("signin.test.answered", reached.within().toMillis()));
            case ConnectionState.Failed(var problem) ->
                say(
                        Remark.Kind.WRONG,
                        shell.say(
                                "signin.test.failed", shell.say(problem.title()), shell.say(problem.remedySentence())));
        }
        outcome.setManaged(!outcome.getChildren().isEmpty());
    }

    private void say(Remark.Kind kind, String words) {
        outcome.getChildren().add(new Remark(kind, words));
    }
}

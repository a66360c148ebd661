package org.tokentriage.ui.setup;

import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.ConnectionRemark;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Shown;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.SetupField;
import org.tokentriage.wizard.form.SetupForm;
import org.tokentriage.wizard.form.SetupForm.Way;

/** Tries the desk with a user and a password, and looks codes up there; the password is for this alone. */
final class TrialCard extends StackPane {

    private final Shell shell;
    private final SetupFields fields;
    private final VBox outcome = new VBox();

    TrialCard(SetupForm form, SetupFields fields, Shell shell) {
        this.shell = shell;
        this.fields = fields;
        var secret = new PasswordField();
        secret.textProperty().bindBidirectional(form.password());
        var cnpj = new TextField();
        cnpj.textProperty().bindBidirectional(form.genericCnpj());
        var like = new TextField();
        like.textProperty().bindBidirectional(form.likeTicket());
        var all = new VBox(
                fields.of(SetupField.USER),
                new Field(shell.say("setup.password"), secret),
                Buttons.compact(Icon.CONNECTION, shell.say("setup.test"), this::test),
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
        outcome.getChildren()
                .setAll(ConnectionRemark.of(connection, shell).stream().toList());
        outcome.setManaged(!outcome.getChildren().isEmpty());
    }

    /** What is wrong with the address stands above, and there the focus goes. */
    private void test() {
        shell.wizard().setup().test();
        fields.firstWrong().ifPresent(Node::requestFocus);
    }
}

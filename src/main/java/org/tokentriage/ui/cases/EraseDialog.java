package org.tokentriage.ui.cases;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.cases.Cases.Erased;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.ProblemText;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.TextDialog;
import org.tokentriage.words.Problem;

/** Asks whose cases are erased, says that nothing brings them back, and tells what stays and why. */
public final class EraseDialog {

    private final Shell shell;
    private final TextField cnpj;
    private final Field field;
    private final Button button;
    private final VBox content;

    public EraseDialog(String company, Shell shell) {
        this.shell = shell;
        this.cnpj = new TextField(company);
        this.field = new Field(shell.say("erase.cnpj"), cnpj);
        this.button = Buttons.compact(Icon.WARNING, shell.say("erase.do"), this::erase);
        this.content = new VBox(Type.body(shell.say("erase.sentence")), field, button);
        content.getStyleClass().add("stack");
        cnpj.textProperty().addListener((text, before, now) -> field.complain(Optional.empty()));
    }

    public void show(Node owner) {
        new TextDialog(shell.say("erase.title"), shell.say("erase.title"), content)
                .show(owner, shell.say("frame.close"));
        cnpj.requestFocus();
    }

    private void erase() {
        Cnpj.parse(cnpj.getText()).found().ifPresentOrElse(this::erase, this::complain);
    }

    private void erase(Cnpj company) {
        field.setDisable(true);
        button.setDisable(true);
        shell.wizard().cases().erase(company, this::tell, this::tell);
    }

    private void complain() {
        field.complain(Optional.of(shell.say("erase.wrong")));
        cnpj.requestFocus();
    }

    private void tell(Erased erased) {
        content.getChildren().setAll(Type.body(shell.say("erase.removed", erased.removed())));
        list("erase.kept", erased.kept());
        list("erase.inUse", erased.inUse());
        fit();
    }

    private void tell(Problem problem) {
        field.setDisable(false);
        button.setDisable(false);
        content.getChildren().setAll(Type.body(new ProblemText(problem, shell.texts()).whole()), field, button);
        fit();
    }

    private void list(String why, List<String> keys) {
        if (!keys.isEmpty()) {
            content.getChildren().add(Type.body(shell.say(why)));
            keys.forEach(key -> content.getChildren().add(Type.smallCode(key)));
        }
    }

    /** What is told may need more room than what was asked. */
    private void fit() {
        content.getScene().getWindow().sizeToScene();
    }
}

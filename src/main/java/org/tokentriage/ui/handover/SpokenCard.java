package org.tokentriage.ui.handover;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tokentriage.handover.Laudo;
import org.tokentriage.handover.SpokenCode;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Pair;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;

/** What is read out over the telephone: the code, large, and the label and the serial number that it has to fit. */
final class SpokenCard {

    private final Shell shell;
    private final VBox body = new VBox();
    private final Node node;
    private String code = "";

    SpokenCard(Shell shell) {
        this.shell = shell;
        body.getStyleClass().add("stack");
        node = Card.of(shell.say("handing.code"), body);
    }

    Node node() {
        return node;
    }

    void show(Laudo laudo) {
        var token = laudo.snapshot().info();
        code = SpokenCode.of(laudo).text();
        var large = Type.code(code);
        large.getStyleClass().add("spoken-code");
        large.setAccessibleText(String.join(" ", code.split("")).replace("-", ","));
        var names = new Columns(2, 16, 12, 24)
                .with(Pair.of(shell.say("findings.label"), shell.nameOf(token)), 1)
                .with(Pair.ofCode(shell.say("findings.serial"), token.serial()), 1);
        body.getChildren().setAll(large, Type.smallMuted(shell.say("handing.code.hint")), names);
    }

    Button copy() {
        var copy = Buttons.aside(
                Icon.COPY, shell.say("handing.copyCode"), () -> shell.desktop().copy(code));
        return Buttons.confirming(copy, shell.say("frame.copied"));
    }
}

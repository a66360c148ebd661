package org.tokentriage.ui.findings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tokentriage.diagnosis.Access;
import org.tokentriage.diagnosis.PukState;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Pair;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Step;

/** What the token says of itself. */
final class TokenCard {

    private final Shell shell;
    private final TokenInfo token;
    private final TokenSlot slot;
    private final Access access;

    TokenCard(Step.Findings findings, Shell shell) {
        this.shell = shell;
        this.token = findings.snapshot().info();
        this.slot = findings.snapshot().slot();
        this.access = findings.diagnosis().access();
    }

    Node node() {
        var state = token.initialised() ? "scan.token.operational" : "scan.token.uninitialised";
        var pairs = new Columns(2, 16, 12, 28)
                .with(Pair.of(shell.say("findings.label"), shell.nameOf(token)), 1)
                .with(Pair.of(shell.say("findings.state"), shell.say(state)), 1)
                .with(serial(), 1)
                .with(Pair.of(shell.say("findings.pin"), shell.say("pin." + access.pin())), 1)
                .with(code("findings.model", token.model()), 1)
                .with(told("findings.manufacturer", token.manufacturer()), 1)
                .with(told("findings.reader", slot.reader()), 2);
        if (access.puk() != PukState.OK) {
            pairs.with(Pair.of(shell.say("findings.puk"), shell.say("puk." + access.puk())), 2);
        }
        return Card.of(shell.say("content.token"), pairs);
    }

    private Pair serial() {
        var pair = code("findings.serial", token.serial());
        return token.serial().isBlank() ? pair : pair.with(copySerial());
    }

    private Pair code(String name, String value) {
        return value.isBlank() ? told(name, value) : Pair.ofCode(shell.say(name), value);
    }

    /** What the module leaves empty is said to be so. */
    private Pair told(String name, String value) {
        return Pair.of(shell.say(name), value.isBlank() ? shell.say("findings.notTold") : value);
    }

    private Button copySerial() {
        var copy = Buttons.iconOnly(
                Icon.COPY,
                shell.say("findings.copySerial"),
                () -> shell.desktop().copy(token.serial()));
        copy.getStyleClass().add("tiny-icon");
        return Buttons.confirming(copy, shell.say("frame.copied"));
    }
}

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
import org.tokentriage.wizard.Step;

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
                .with(Pair.ofCode(shell.say("findings.serial"), token.serial()).with(copySerial()), 1)
                .with(Pair.of(shell.say("findings.pin"), shell.say("pin." + access.pin())), 1)
                .with(Pair.ofCode(shell.say("findings.model"), told(token.model())), 1)
                .with(Pair.of(shell.say("findings.manufacturer"), told(token.manufacturer())), 1)
                .with(Pair.of(shell.say("findings.reader"), told(slot.reader())), 2);
        if (access.puk() != PukState.OK) {
            pairs.with(Pair.of(shell.say("findings.puk"), shell.say("puk." + access.puk())), 2);
        }
        return Card.of(shell.say("content.token"), pairs);
    }

    /** What a code that is read out does not tell. */
    private String told(String value) {
        return value.isEmpty() ? shell.say("findings.notTold") : value;
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

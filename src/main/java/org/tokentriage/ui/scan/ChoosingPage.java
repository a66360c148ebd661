package org.tokentriage.ui.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.row.Checklist;
import org.tokentriage.ui.component.row.Row;
import org.tokentriage.ui.component.row.RowList;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Step;

/** Step 1, when the agent has to say which token is meant. */
public final class ChoosingPage implements Page {

    private final Shell shell;
    private final Survey survey;
    private final RowList<TokenSlot> tokens;
    private final VBox node;
    private final List<Button> asides;

    public ChoosingPage(Step.Choosing choosing, Shell shell) {
        this.shell = shell;
        this.survey = choosing.survey();
        this.tokens = new RowList<>(survey.tokens().stream().map(this::row).toList());
        this.node = new VBox(head(), Card.ofRows(title(), tokens), surroundings());
        var again = Buttons.aside(
                Icon.READ_AGAIN,
                shell.say("choosing.lookAgain"),
                () -> shell.wizard().lookAgain());
        this.asides =
                Stream.concat(Stream.of(again), TokenElsewhere.offer(shell)).toList();
        node.getStyleClass().add("page");
        tokens.select(choosing.chosen());
        tokens.selectedProperty()
                .addListener((selected, before, now) -> shell.wizard().choose(now));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(tokens.selectedRow());
    }

    @Override
    public List<Button> asides() {
        return asides;
    }

    @Override
    public void proceed() {
        shell.wizard().next();
    }

    @Override
    public boolean takes(Situation now) {
        if (now.step() instanceof Step.Choosing choosing && choosing.survey().equals(survey)) {
            tokens.select(choosing.chosen());
            return true;
        }
        return false;
    }

    private Node head() {
        var head = new PageHead();
        var count = survey.tokens().size();
        var form = count == 1 ? "one" : count == 2 ? "two" : "many";
        head.say(
                shell.say("choosing.heading." + form, Integer.toString(count)),
                shell.say(count == 1 ? "choosing.sentence.one" : "choosing.sentence.many"));
        return head;
    }

    private String title() {
        return shell.say("choosing.tokens", Integer.toString(survey.tokens().size()));
    }

    private Node surroundings() {
        var rows = new ScanRows(shell);
        var checklist = new Checklist();
        checklist.show(List.of(rows.library(survey.module(), true), rows.readers(survey)));
        return checklist;
    }

    private Row<TokenSlot> row(TokenSlot slot) {
        var token = slot.token().orElseThrow();
        var state = state(token);
        return Row.ofChoice(
                slot,
                String.join(
                        ", ", shell.nameOf(token), state, shell.say("choosing.serial", token.serial()), slot.reader()),
                new VBox(Type.bold(shell.nameOf(token)), Type.smallMuted(state)),
                where(slot, token));
    }

    private Node where(TokenSlot slot, TokenInfo token) {
        return token.serial().isBlank()
                ? Type.smallMuted(slot.reader())
                : new VBox(new ScanRows(shell).serial(token), Type.smallMuted(slot.reader()));
    }

    private String state(TokenInfo token) {
        return shell.say(token.initialised() ? "scan.token.operational" : "scan.token.uninitialised");
    }
}

package org.tokentriage.ui.sending;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ui.component.box.Banner;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.EverySecond;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Search.Look;
import org.tokentriage.wizard.step.Step;

/** Step 3, when nobody knows whether the ticket is open: the key, the search that goes on by itself, and what the agent can decide. */
public final class InDoubtPage implements Page {

    private final Shell shell;
    private final Label title;
    private final Label lastLook = Type.smallMuted("");
    private final Node lastLookLine = line(Icon.SEARCH, lastLook);
    private final SearchCard search;
    private final ResendCard resend;
    private final List<Button> asides;
    private final VBox node;
    private Step.InDoubt inDoubt;

    public InDoubtPage(Step.InDoubt inDoubt, Shell shell) {
        this.inDoubt = inDoubt;
        this.shell = shell;
        this.title = Type.verdict(shell.say("doubt.title"));
        this.search = new SearchCard(shell);
        this.resend = new ResendCard(inDoubt.ticket().key(), shell);
        this.asides = List.of(Buttons.aside(
                Icon.TIME, shell.say("doubt.later"), () -> shell.wizard().lookAgain()));
        var cards = new Columns(3, 16, 16, 50)
                .with(Card.of(shell.say("doubt.search"), search), 1)
                .with(Card.of(shell.say("doubt.found"), new FoundCard(shell)), 1)
                .with(Card.of(shell.say("doubt.absent"), resend), 1);
        node = new VBox(new Banner(Tone.WARNING, Icon.WARNING, said(), key()), cards);
        node.getStyleClass().add("page");
        show(inDoubt);
        EverySecond.whileShown(node, () -> search.show(this.inDoubt.search()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String announcement() {
        return shell.say("doubt.title") + " " + shell.say("doubt.sentence." + inDoubt.why());
    }

    @Override
    public List<Button> asides() {
        return asides;
    }

    @Override
    public void proceed() {
        shell.wizard().next();
    }

    /** What the search finds out is shown in place. */
    @Override
    public boolean takes(Situation now) {
        if (now.step() instanceof Step.InDoubt next && next.ticket().equals(inDoubt.ticket())) {
            show(next);
            return true;
        }
        return false;
    }

    private void show(Step.InDoubt now) {
        inDoubt = now;
        search.show(now.search());
        showLast(now.search().looks());
        resend.allow(now.search().isOver());
    }

    /** The search itself may be below what the window shows. */
    private void showLast(List<Look> looks) {
        lastLookLine.setVisible(!looks.isEmpty());
        lastLookLine.setManaged(!looks.isEmpty());
        if (!looks.isEmpty()) {
            var last = looks.get(looks.size() - 1);
            lastLook.setText(shell.say(
                    "doubt.search.last", shell.moments().exactly(last.at()), SearchCard.outcome(last, shell)));
        }
    }

    private VBox said() {
        var moments = shell.moments();
        var at = inDoubt.sentAt();
        var day = moments.isToday(at) ? "doubt.sentToday" : "doubt.sentOn";
        var customer = inDoubt.ticket().customer();
        var evidence = new VBox(
                line(Icon.SENT, shell.say(day, moments.date(at), moments.time(at))),
                line(
                        Icon.PERSON,
                        shell.say(
                                "doubt.customer",
                                customer.name(),
                                customer.cnpj().formatted())),
                lastLookLine);
        if (shell.wizard().computer() == ComputerOwner.CUSTOMER) {
            evidence.getChildren().add(line(Icon.NOTE, shell.say("doubt.leaving")));
        }
        evidence.getStyleClass().add("evidence");
        var said = new VBox(title, Type.body(shell.say("doubt.sentence." + inDoubt.why())), evidence);
        said.getStyleClass().add("verdict-words");
        return said;
    }

    private VBox key() {
        var key = inDoubt.ticket().key().value();
        var code = Type.code(key);
        code.getStyleClass().add("large-code");
        var copy = Buttons.compact(
                Icon.COPY, shell.say("doubt.copyKey"), () -> shell.desktop().copy(key));
        return new VBox(
                Type.section(shell.say("doubt.key")),
                code,
                Type.smallMuted(shell.say("doubt.key.where")),
                Buttons.confirming(copy, shell.say("frame.copied")));
    }

    private static Node line(Icon icon, String words) {
        return line(icon, Type.smallMuted(words));
    }

    private static Node line(Icon icon, Label words) {
        var line = new HBox(Icon.seated(icon.node(Tone.NEUTRAL)), words);
        line.getStyleClass().add("evidence-line");
        return line;
    }
}

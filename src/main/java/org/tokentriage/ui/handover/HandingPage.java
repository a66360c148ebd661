package org.tokentriage.ui.handover;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tokentriage.handover.Laudo;
import org.tokentriage.handover.LaudoFile;
import org.tokentriage.handover.LaudoText;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.Saving;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Step;

/** What the technician passes on: the code to read out, the text and the file. Nothing is written but the file, where the person says. */
public final class HandingPage implements Page {

    private final Shell shell;
    private final Saving outcome;
    private final SpokenCard spoken;
    private final CaseKeyField key;
    private final VBox node = new VBox();
    private final List<Button> asides;
    private Step.Handing step;

    public HandingPage(Step.Handing step, Shell shell) {
        this.shell = shell;
        this.step = step;
        this.outcome = new Saving(shell);
        this.spoken = new SpokenCard(shell);
        this.key = new CaseKeyField(shell);
        this.asides = step.laudo().isPresent() ? List.of(save(), spoken.copy(), another()) : List.of();
        var head = new PageHead();
        node.getChildren().add(head);
        node.getStyleClass().add("page");
        step.laudo()
                .ifPresentOrElse(
                        laudo -> {
                            head.say(shell.say("handing.heading"), shell.say("handing.sentence"));
                            spoken.show(laudo);
                            node.getChildren()
                                    .addAll(
                                            outcome,
                                            new Columns(3, 16, 16, 50)
                                                    .with(spoken.node(), 2)
                                                    .with(key.node(), 1),
                                            new Notice(shell.say("handing.holds")));
                        },
                        () -> head.say(shell.say("handing.tooLarge"), shell.say("handing.tooLarge.sentence")));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String announcement() {
        return step.laudo()
                .map(laudo -> shell.say("handing.heading") + " " + shell.say("handing.sentence"))
                .orElse(shell.say("handing.tooLarge"));
    }

    @Override
    public List<Button> asides() {
        return asides;
    }

    @Override
    public void proceed() {
        step.laudo().ifPresentOrElse(laudo -> ifKeyIsRight(this::copy), shell.wizard()::next);
    }

    @Override
    public boolean takes(Situation now) {
        if (now.step() instanceof Step.Handing handing
                && handing.findings().equals(step.findings())
                && handing.laudo().isPresent() == step.laudo().isPresent()) {
            step = handing;
            return true;
        }
        return false;
    }

    private void copy(Laudo laudo) {
        shell.desktop().copy(LaudoText.of(laudo));
        outcome.say(Remark.Kind.DONE, shell.say("handing.copied"));
    }

    private Button save() {
        return Buttons.aside(Icon.FILE, shell.say("handing.save"), () -> ifKeyIsRight(this::save));
    }

    private void save(Laudo laudo) {
        outcome.ask(shell.say("handing.save.title"), name(laudo))
                .ifPresent(file -> outcome.write(
                        file,
                        () -> LaudoFile.of(laudo),
                        () -> outcome.say(Remark.Kind.DONE, shell.say("handing.saved", file.toString()))));
    }

    /** Whoever has written a key counts on it: without it the laudo would go out in silence. */
    private void ifKeyIsRight(Consumer<Laudo> passOn) {
        if (key.isRight()) {
            step.laudo().ifPresent(passOn);
        } else {
            outcome.getChildren().clear();
            outcome.setManaged(false);
            key.complain();
        }
    }

    /** Named by when the token was read, as its serial number would stay in lists of recent files. */
    private String name(Laudo laudo) {
        var moments = shell.moments();
        var at = moments.date(laudo.readAt()) + " " + moments.time(laudo.readAt());
        return "token " + at.replaceAll("[^0-9h ]", "-") + LaudoFile.EXTENSION;
    }

    private Button another() {
        return Buttons.aside(
                Icon.TOKEN, shell.say("handing.readOther"), () -> shell.wizard().lookAgain());
    }
}

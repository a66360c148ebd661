package org.tokentriage.ui.cases;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase.Sound;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.row.CheckRow;
import org.tokentriage.ui.component.row.CheckState;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.NumberEntry;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Search.Look;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.UndoneWords;

/** A row for each case of which only the key was kept: its ticket can be looked for and never be sent again. */
final class KeyOnlyRows {

    private final Step.Unfinished unfinished;
    private final Shell shell;

    KeyOnlyRows(Step.Unfinished unfinished, Shell shell) {
        this.unfinished = unfinished;
        this.shell = shell;
    }

    CheckRow of(Sound sound, CheckState state, String since) {
        return new CheckRow(
                state,
                sound.key().value(),
                shell.say("case.state." + sound.state().code()),
                Type.smallMuted(since),
                Type.small(told(sound)),
                actions(sound));
    }

    private String told(Sound sound) {
        return switch (sound.state()) {
            case CaseState.Unknown doubt -> toldOfDoubt(sound);
            case CaseState.Rejected refused -> shell.say("unfinished.key.refused");
            case CaseState.Draft draft -> shell.say("unfinished.key.notOpen");
            case CaseState.Ready ready -> shell.say("unfinished.key.notOpen");
            case CaseState.ByHand byHand -> shell.say("unfinished.key.byHand");
            case CaseState.OpenedByHand opened -> "";
            case CaseState.NotSent notSent -> shell.say("unfinished.key.notOpen");
            case CaseState.Sending sending -> "";
            case CaseState.Confirmed open -> undone(open, shell) + " " + shell.say("unfinished.undone.key");
        };
    }

    private String toldOfDoubt(Sound sound) {
        return unfinished.lookFor(sound).map(this::told).orElseGet(() -> shell.say("unfinished.key.doubt"));
    }

    private Node actions(Sound sound) {
        return switch (sound.state()) {
            case CaseState.Unknown doubt -> doubt(sound);
            case CaseState.Rejected refused -> links(copy(sound), discard(sound));
            case CaseState.Draft draft -> links(discard(sound));
            case CaseState.Ready ready -> links(discard(sound));
            case CaseState.ByHand byHand -> links(copy(sound), discard(sound));
            case CaseState.OpenedByHand opened -> links();
            case CaseState.NotSent notSent -> links(discard(sound));
            case CaseState.Sending sending -> links();
            case CaseState.Confirmed confirmed -> links(copy(sound), waive(sound, shell));
        };
    }

    private String told(Look look) {
        var at = shell.moments().time(look.at());
        return look.failure()
                .map(failure -> shell.say(
                        failure.isForAPerson() ? "unfinished.key.unproven" : "unfinished.key.failed",
                        at,
                        shell.say(failure.title())))
                .orElseGet(() -> shell.say("unfinished.key.absent", at));
    }

    private Node doubt(Sound sound) {
        var actions = new VBox();
        var links = links(
                Buttons.link(
                        shell.say("unfinished.key.look"),
                        () -> shell.wizard().cases().lookFor(sound)),
                copy(sound),
                Buttons.link(shell.say("unfinished.key.found"), () -> ask(sound, actions)));
        if (unfinished.isMissed(sound)) {
            links.getChildren().add(giveUp(sound));
        }
        actions.getChildren().setAll(links);
        return actions;
    }

    private Hyperlink copy(Sound sound) {
        var link = Buttons.link(shell.say("unfinished.key.copy"), () -> {});
        link.setOnAction(event -> {
            shell.desktop().copy(sound.key().value());
            link.setText(shell.say("frame.copied"));
        });
        return link;
    }

    private void ask(Sound sound, VBox actions) {
        var entry = new NumberEntry(
                shell,
                shell.say("unfinished.key.number"),
                shell.say("unfinished.key.confirm"),
                number -> shell.wizard().cases().found(sound, number));
        actions.getChildren().setAll(entry);
        entry.number().requestFocus();
    }

    static String undone(CaseState.Confirmed open, Shell shell) {
        var words = UndoneWords.of(open.undone(), shell.texts());
        return shell.say("unfinished.undone", open.number().value(), words);
    }

    static Hyperlink waive(Sound sound, Shell shell) {
        return Buttons.asking(
                shell.say("unfinished.waive"),
                shell.say("unfinished.waive.sure"),
                () -> shell.wizard().cases().waive(sound));
    }

    private Hyperlink giveUp(Sound sound) {
        return Buttons.asking(
                shell.say("unfinished.discard"),
                shell.say("unfinished.key.sure"),
                () -> shell.wizard().cases().giveUp(sound));
    }

    private Hyperlink discard(Sound sound) {
        return Buttons.link(
                shell.say("unfinished.key.discard"),
                () -> shell.wizard().cases().discard(sound));
    }

    private static FlowPane links(Hyperlink... links) {
        var flow = new FlowPane(16, 4);
        flow.getStyleClass().add("row-actions");
        flow.getChildren().setAll(List.of(links));
        return flow;
    }
}

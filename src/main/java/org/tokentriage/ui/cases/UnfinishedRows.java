package org.tokentriage.ui.cases;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.ListedCase.Sound;
import org.tokentriage.ticket.cases.Retention;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.row.CheckRow;
import org.tokentriage.ui.component.row.CheckState;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Step;

/** A row for each case that waits: whose it is, how it stands, and what can be done. */
final class UnfinishedRows {

    private final Shell shell;
    private final KeyOnlyRows keyOnly;
    private Optional<Node> first = Optional.empty();

    UnfinishedRows(Step.Unfinished unfinished, Shell shell) {
        this.shell = shell;
        this.keyOnly = new KeyOnlyRows(unfinished, shell);
    }

    /** The first action that takes up a case of the rows so far; it loses nothing when it is pressed in haste. */
    Optional<Node> first() {
        return first;
    }

    CheckRow of(ListedCase listed) {
        return switch (listed) {
            case Sound sound
            when sound.draft().isEmpty() && !sound.inUse() -> keyOnly.of(sound, stateOf(sound), since(sound));
            case Sound sound -> row(sound);
            case ListedCase.Damaged damaged -> row(damaged);
        };
    }

    private CheckRow row(Sound sound) {
        var key = sound.key().value();
        var told = new VBox(Type.smallCode(key));
        about(sound).ifPresent(words -> told.getChildren().add(Type.small(words)));
        told.getChildren().add(Type.smallMuted(since(sound)));
        if (sound.state() instanceof CaseState.Confirmed open) {
            told.getChildren().add(Type.small(KeyOnlyRows.undone(open, shell)));
        }
        return new CheckRow(
                stateOf(sound),
                customer(sound).orElse(key),
                shell.say("case.state." + sound.state().code()),
                told,
                actions(sound));
    }

    private CheckRow row(ListedCase.Damaged damaged) {
        return new CheckRow(
                CheckState.PROBLEM,
                customer(damaged).orElse(damaged.name()),
                shell.say("unfinished.damaged"),
                Type.smallCode(damaged.name()),
                Type.small(shell.say("unfinished.damaged.told")),
                discard(damaged));
    }

    private Node actions(Sound sound) {
        if (sound.inUse()) {
            return Type.smallMuted(shell.say("unfinished.inUse"));
        }
        var actions = new FlowPane(16, 4);
        actions.getStyleClass().add("row-actions");
        if (sound.draft().isPresent()) {
            var takeUp = Buttons.link(
                    shell.say(takeUp(sound.state())),
                    () -> shell.wizard().cases().takeUp(sound));
            first = first.or(() -> Optional.of(takeUp));
            actions.getChildren().add(takeUp);
        }
        if (!sound.state().mayBeOpen()) {
            actions.getChildren().add(discard(sound));
        }
        if (sound.state() instanceof CaseState.Confirmed) {
            actions.getChildren().add(KeyOnlyRows.waive(sound, shell));
        }
        company(sound).ifPresent(company -> actions.getChildren().add(erase(company)));
        return actions;
    }

    /** What tells two cases of one company, or two companies of one name, from each other. */
    private static Optional<String> about(Sound sound) {
        return sound.draft()
                .map(draft -> Stream.of(
                                company(sound).map(Cnpj::formatted).orElse(""),
                                draft.contact().name().strip())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .filter(words -> !words.isEmpty());
    }

    private static String takeUp(CaseState state) {
        return switch (state) {
            case CaseState.Unknown unknown -> "unfinished.resolve";
            case CaseState.Confirmed confirmed -> "unfinished.receipt";
            case CaseState.Draft draft -> "unfinished.takeUp";
            case CaseState.Ready ready -> "unfinished.takeUp";
            case CaseState.ByHand byHand -> "unfinished.number";
            case CaseState.OpenedByHand opened -> "unfinished.receipt";
            case CaseState.Sending sending -> "unfinished.takeUp";
            case CaseState.Rejected rejected -> "unfinished.takeUp";
            case CaseState.NotSent notSent -> "unfinished.takeUp";
        };
    }

    /** What was typed cannot be brought back. */
    private Hyperlink discard(ListedCase listed) {
        return Buttons.asking(
                shell.say("unfinished.discard"),
                shell.say("unfinished.discard.sure"),
                () -> shell.wizard().cases().discard(listed));
    }

    private String since(Sound sound) {
        var at = sound.state().at();
        var since = shell.say(
                "unfinished.since", shell.moments().date(at), shell.moments().time(at));
        return ending(sound).map(ending -> since + " " + ending).orElse(since);
    }

    /** On a customer's computer nothing outlives the program that can be erased. */
    private Optional<String> ending(Sound sound) {
        return switch (shell.wizard().computer()) {
            case CUSTOMER -> Optional.empty();
            case AGENT -> shell.wizard().cases().ending(sound).map(this::told);
        };
    }

    private String told(Retention.Ending ending) {
        return shell.say(
                ending.whole() ? "case.ends" : "case.forgets",
                ending.daysFrom(shell.clock().instant()));
    }

    private Hyperlink erase(Cnpj company) {
        var link = Buttons.link(shell.say("unfinished.erase"), () -> {});
        link.setOnAction(event -> new EraseDialog(company.formatted(), shell).show(link));
        return link;
    }

    private static Optional<Cnpj> company(Sound sound) {
        return sound.draft()
                .flatMap(draft -> Cnpj.parse(draft.customer().cnpj()).found());
    }

    private static Optional<String> customer(ListedCase listed) {
        return listed.draft()
                .map(TicketDraft::customer)
                .map(TicketDraft.Customer::name)
                .filter(name -> !name.isBlank());
    }

    private static CheckState stateOf(Sound sound) {
        return switch (sound.state()) {
            case CaseState.Unknown unknown -> CheckState.DOUBT;
            case CaseState.Rejected rejected -> CheckState.PROBLEM;
            case CaseState.NotSent notSent -> CheckState.HELD;
            case CaseState.Draft draft -> CheckState.WRITTEN;
            case CaseState.Ready ready -> CheckState.HELD;
            case CaseState.ByHand byHand -> CheckState.PROBLEM;
            case CaseState.OpenedByHand opened -> CheckState.FINE;
            case CaseState.Sending sending -> CheckState.NOW;
            case CaseState.Confirmed confirmed -> CheckState.PROBLEM;
        };
    }
}

package org.tokentriage.ui.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tokentriage.i18n.Moments;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.NumberEntry;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Related;

/** The demand that the desk makes of the ticket, as far as it is known. */
final class RelatedPart extends VBox {

    private final Shell shell;
    private final Moments moments;
    private final TicketNumber ticket;

    RelatedPart(Shell shell, Moments moments, TicketNumber ticket) {
        this.shell = shell;
        this.ticket = ticket;
        this.moments = moments;
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("related");
    }

    /** Whoever pressed the link in here finds the focus on what came of it. */
    void show(Related related) {
        var hadFocus = isFocusWithin();
        getChildren().setAll(Type.smallMuted(shell.say("receipt.related")));
        getChildren().addAll(found(related));
        if (hadFocus) {
            requestFocus();
        }
    }

    private List<Node> found(Related related) {
        return switch (related) {
            case Related.Looking looking -> List.of(remark(Remark.Kind.BUSY, shell.say("receipt.related.looking")));
            case Related.Found found -> demands(found);
            case Related.ToBeTold toBeTold -> List.of(entry());
            case Related.NotYet notYet -> withAnotherLook(shell.say("receipt.related.notYet"));
            case Related.NotLookedFor notLookedFor ->
                List.of(remark(Remark.Kind.NOTE, shell.say("receipt.related.notLookedFor")));
            case Related.Failed failed ->
                withAnotherLook(shell.say(
                        "receipt.related.failed", shell.say(failed.problem().title())));
        };
    }

    private List<Node> demands(Related.Found found) {
        var shown = new ArrayList<Node>();
        for (var demand : found.demands()) {
            shown.add(number(demand));
            shown.add(Type.body(demand.team()));
        }
        shown.add(remark(Remark.Kind.DONE, shell.say("receipt.related.seen", moments.time(found.at()))));
        return shown;
    }

    private Node number(RelatedTicket demand) {
        var number = demand.number().value();
        var copy = Buttons.iconOnly(
                Icon.COPY,
                shell.say("receipt.related.copy", number),
                () -> shell.desktop().copy(number));
        copy.getStyleClass().add("tiny-icon");
        var line = new HBox(Type.verdict(number), Buttons.confirming(copy, shell.say("frame.copied")));
        line.getStyleClass().add("related-number");
        return line;
    }

    private List<Node> withAnotherLook(String words) {
        setAccessibleText(shell.say("receipt.related") + ": " + words);
        return List.of(
                Type.body(words),
                Buttons.link(shell.say("receipt.related.again"), shell.wizard().sent()::lookForRelated));
    }

    private Node entry() {
        setAccessibleText(shell.say("receipt.related") + ": " + shell.say("receipt.related.toBeTold"));
        return new NumberEntry(
                shell,
                shell.say("receipt.related.number"),
                shell.say("receipt.related.keep"),
                Optional.of(ticket),
                shell.wizard().sent()::noteDemand);
    }

    private Remark remark(Remark.Kind kind, String words) {
        setAccessibleText(shell.say("receipt.related") + ": " + words);
        return new Remark(kind, words);
    }
}

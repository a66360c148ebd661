package org.tokentriage.ui.drafting;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.OutgoingText;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Cautions;

/** What the agent should know before the ticket is sent: tickets that are open already, and texts that the desk cannot keep. */
final class CautionNotice extends HBox {

    private static final int MOST = 3;

    private final Shell shell;
    private final Runnable preview;
    private final VBox lines = new VBox();

    /** @param preview shows what will be sent */
    CautionNotice(Shell shell, Runnable preview) {
        this.shell = shell;
        this.preview = preview;
        lines.getStyleClass().add("caution-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Icon.seated(Icon.WARNING.node(Tone.WARNING)), lines);
        getStyleClass().addAll("notice", "caution");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        show(Cautions.NONE);
    }

    void show(Cautions cautions) {
        var shown = new ArrayList<Node>();
        if (!cautions.earlier().isEmpty()) {
            shown.addAll(ofEarlier(cautions));
        }
        if (!cautions.byHand().isEmpty()) {
            shown.addAll(ofBegun(cautions.byHand()));
        }
        cautions.altered().ifPresent(outgoing -> shown.addAll(ofAltered(outgoing)));
        lines.getChildren().setAll(shown);
        setAccessibleText(spoken(cautions));
        present(!shown.isEmpty());
    }

    /** Says that it is being found out, where that takes long enough to be noticed. */
    void showLooking() {
        lines.getChildren().setAll(new Remark(Remark.Kind.BUSY, shell.say("caution.looking")));
        present(true);
    }

    private void present(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    /** The primary button proposes the duplicate, if there is one; the others can be taken here. */
    private List<Node> ofEarlier(Cautions cautions) {
        var others = new ArrayList<>(cautions.earlier());
        var shown = new ArrayList<Node>();
        shown.add(Type.smallBold(titleOf(others)));
        cautions.duplicate()
                .ifPresentOrElse(
                        duplicate -> {
                            others.remove(duplicate);
                            shown.add(row(duplicate));
                            shown.addAll(folded(others));
                        },
                        () -> {
                            shown.addAll(rows(others));
                            shown.add(Type.small(shell.say("caution.earlier.advice")));
                        });
        return shown;
    }

    /** Beside a ticket about the same token the others are one link, which gives way to them. */
    private List<Node> folded(List<EarlierTicket> others) {
        var box = new VBox();
        box.getStyleClass().add("caution-lines");
        box.getChildren()
                .setAll(Buttons.link(
                        shell.say("caution.others", others.size()),
                        () -> box.getChildren().setAll(rows(others))));
        return others.isEmpty() ? List.of() : List.of(box);
    }

    private List<Node> rows(List<EarlierTicket> tickets) {
        var shown = new ArrayList<Node>();
        tickets.stream().limit(MOST).map(this::offered).forEach(shown::add);
        if (tickets.size() > MOST) {
            shown.add(Type.smallMuted(shell.say("caution.more", tickets.size() - MOST)));
        }
        return shown;
    }

    private String titleOf(List<EarlierTicket> earlier) {
        var sameToken = earlier.stream().anyMatch(EarlierTicket::sameToken);
        return shell.say(sameToken ? "caution.earlier.token" : "caution.earlier.customer", earlier.size());
    }

    private Node offered(EarlierTicket ticket) {
        var row = row(ticket);
        row.getChildren()
                .add(Buttons.link(
                        shell.say("caution.use"), () -> shell.wizard().form().use(ticket)));
        return row;
    }

    private HBox row(EarlierTicket ticket) {
        var number = shell.say("receipt.number", ticket.number().value());
        var facts = Type.smallMuted(String.join(" · ", facts(ticket)));
        HBox.setHgrow(facts, Priority.ALWAYS);
        var row = new HBox(ticket.page().map(page -> link(number, page)).orElseGet(() -> Type.small(number)), facts);
        row.getStyleClass().add("caution-row");
        return row;
    }

    private Node link(String number, URI page) {
        var open = Buttons.link(number, () -> shell.desktop().open(page));
        open.setMnemonicParsing(false);
        return open;
    }

    private List<String> facts(EarlierTicket ticket) {
        var facts = new ArrayList<String>();
        facts.add(ticket.sameToken() ? shell.say("caution.sameToken") : ticket.title());
        facts.add(ticket.situation());
        ticket.openedIn(shell.clock().getZone()).ifPresent(at -> {
            var moments = shell.moments();
            var day = moments.isToday(at) ? "caution.openedToday" : "caution.openedOn";
            facts.add(shell.say(day, moments.date(at), moments.time(at)));
        });
        facts.removeIf(String::isBlank);
        return facts;
    }

    /** Before another ticket is opened by hand, what became of the one before must be told. */
    private List<Node> ofBegun(List<ListedCase.Sound> begun) {
        var see = Buttons.link(shell.say("caution.byHand.see"), shell.wizard().cases()::show);
        return List.of(Type.smallBold(begunWords(begun)), Type.small(shell.say("caution.byHand.advice")), see);
    }

    private String begunWords(List<ListedCase.Sound> begun) {
        var keys = begun.stream().limit(MOST).map(one -> one.key().value()).collect(Collectors.joining(", "));
        return shell.say("caution.byHand", begun.size(), keys);
    }

    private List<Node> ofAltered(OutgoingTicket outgoing) {
        var see = Buttons.link(shell.say("caution.altered.see"), preview);
        var title = new HBox(Type.smallBold(shell.say("caution.altered")), see);
        title.getStyleClass().add("caution-row");
        return List.of(title, Type.small(altered(outgoing)));
    }

    private String altered(OutgoingTicket outgoing) {
        var told = new ArrayList<String>();
        var replaced = replaced(outgoing);
        if (!replaced.isEmpty()) {
            told.add(shell.say("caution.altered.replaced", String.join(" ", replaced), replaced.size()));
        }
        omitted(outgoing.title(), "title", told);
        omitted(outgoing.description(), "description", told);
        return String.join(" ", told);
    }

    private static List<String> replaced(OutgoingTicket outgoing) {
        var all = new ArrayList<>(outgoing.title().replaced());
        all.addAll(outgoing.description().replaced());
        return all.stream().distinct().toList();
    }

    private void omitted(OutgoingText text, String name, List<String> told) {
        if (text.omitted() > 0) {
            told.add(shell.say("caution.altered.omitted." + name, text.omitted()));
        }
    }

    private String spoken(Cautions cautions) {
        var told = new ArrayList<String>();
        if (!cautions.earlier().isEmpty()) {
            told.add(titleOf(cautions.earlier()));
        }
        if (!cautions.byHand().isEmpty()) {
            told.add(begunWords(cautions.byHand()));
        }
        cautions.altered().ifPresent(outgoing -> told.add(shell.say("caution.altered") + " " + altered(outgoing)));
        return String.join(" ", told);
    }
}

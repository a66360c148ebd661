package org.tokentriage.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tokentriage.protocol.ProtocolText;
import org.tokentriage.protocol.Speech;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.row.CheckRow;
import org.tokentriage.ui.component.row.CheckState;
import org.tokentriage.ui.component.row.Checklist;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.TextDialog;
import org.tokentriage.wizard.cases.PastReceipt;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.UndoneWords;

/** The last tickets that were opened, so that no number is lost with its receipt. */
public record LatestDialog(List<PastReceipt> receipts, Shell shell) {

    public void show(Node owner) {
        new TextDialog(shell.say("latest.title"), shell.say("latest.title"), content())
                .show(owner, shell.say("frame.close"));
    }

    private Node content() {
        if (receipts.isEmpty()) {
            return Type.body(shell.say("latest.none"));
        }
        var list = new Checklist();
        list.show(receipts.stream().map(this::row).toList());
        var all = new VBox(Type.body(shell.say(sentence())), list);
        all.getStyleClass().add("latest");
        var scrolling = new ScrollPane(all);
        scrolling.setFitToWidth(true);
        scrolling.getStyleClass().add("latest-scroll");
        return scrolling;
    }

    private String sentence() {
        return switch (shell.wizard().computer()) {
            case AGENT -> "latest.sentence";
            case CUSTOMER -> "latest.sentence.customer";
        };
    }

    private CheckRow row(PastReceipt past) {
        var isSettled = past.undone().isEmpty();
        return new CheckRow(
                isSettled ? CheckState.FINE : CheckState.WAITING,
                shell.say("receipt.number", past.receipt().number().value()),
                opened(past),
                told(past),
                actions(past));
    }

    private String opened(PastReceipt past) {
        var at = past.receipt().openedAt();
        return shell.say(
                "latest.opened", shell.moments().date(at), shell.moments().time(at));
    }

    private Node told(PastReceipt past) {
        var told = new VBox();
        past.whole()
                .map(done -> done.ticket().customer())
                .map(Ticket.Customer::name)
                .ifPresent(name -> told.getChildren().add(Type.small(name)));
        told.getChildren().add(Type.smallCode(past.key().value()));
        told.getChildren()
                .add(Type.smallMuted(shell.say(
                        "latest.answerBy",
                        shell.moments().date(past.answerBy()),
                        shell.moments().time(past.answerBy()))));
        past.whole().ifPresent(done -> demand(done, told));
        if (!past.undone().isEmpty()) {
            var undone = UndoneWords.of(past.undone(), shell.texts());
            told.getChildren().add(Type.small(shell.say("latest.undone", undone)));
        }
        return told;
    }

    private void demand(Step.Done done, VBox told) {
        if (done.related() instanceof Related.Found found) {
            var numbers = found.demands().stream()
                    .map(demand -> demand.number().value())
                    .collect(Collectors.joining(", "));
            told.getChildren().add(Type.small(shell.say("receipt.line", shell.say("receipt.related"), numbers)));
        }
    }

    private Node actions(PastReceipt past) {
        var links = new ArrayList<Hyperlink>();
        if (shell.wizard().receipts().canOpen(past)) {
            links.add(leading(past));
        }
        past.whole()
                .ifPresent(done ->
                        links.add(copying("latest.copyAll", new ProtocolText(done.protocol(), shell.voice()).plain())));
        past.whole()
                .ifPresent(done -> links.add(copying(
                        "latest.copySpeech",
                        Speech.about(done.protocol(), shell.voice()).text())));
        links.add(copying("latest.copyNumber", past.receipt().number().value()));
        past.receipt()
                .page()
                .map(page -> Buttons.link(
                        shell.say("latest.site"), () -> shell.desktop().open(page)))
                .ifPresent(links::add);
        var flow = new FlowPane(16, 4);
        flow.getChildren().setAll(links);
        return flow;
    }

    private Hyperlink leading(PastReceipt past) {
        var link = Buttons.link(shell.say("latest.open"), () -> {});
        link.setOnAction(event -> {
            link.getScene().getWindow().hide();
            shell.wizard().receipts().open(past);
        });
        return link;
    }

    private Hyperlink copying(String name, String text) {
        var link = Buttons.link(shell.say(name), () -> {});
        link.setOnAction(event -> {
            shell.desktop().copy(text);
            link.setText(shell.say("frame.copied"));
        });
        return link;
    }
}

package org.tokentriage.ui.receipt;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.i18n.Moments;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.component.box.Pair;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.AlreadyOpenSpeech;
import org.tokentriage.wizard.step.Step;

/** Step 4 where a ticket was open before: its number and what to tell the customer, as on a receipt. */
public final class AlreadyOpenPage implements Page {

    private final Shell shell;
    private final Moments moments;
    private final ReceiptBanner banner;
    private final SpeechCard speech;
    private final VBox details = new VBox();
    private final VBox node;
    private Step.AlreadyOpen open;

    public AlreadyOpenPage(Step.AlreadyOpen open, Shell shell) {
        this.open = open;
        this.shell = shell;
        this.moments = shell.moments();
        this.speech = new SpeechCard(shell);
        var ticket = open.ticket();
        this.banner = new ReceiptBanner(ticket.number(), openedAt(), ticket.page(), shell);
        details.getStyleClass().add("details");
        node = new VBox(banner, new Notice(shell.say("already.notice")), speech, Card.ofRows(details));
        node.getStyleClass().add("page");
        show(open);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(banner.number());
    }

    @Override
    public void proceed() {
        shell.wizard().next();
    }

    /** The demand and the desk's own deadline are shown as soon as they are known. */
    @Override
    public boolean takes(Situation now) {
        if (now.step() instanceof Step.AlreadyOpen next && next.ticket().equals(open.ticket())) {
            show(next);
            return true;
        }
        return false;
    }

    private void show(Step.AlreadyOpen now) {
        open = now;
        banner.show(now.related());
        speech.show(AlreadyOpenSpeech.about(now, shell.texts(), shell.clock()));
        details.getChildren()
                .setAll(new Columns(3, 16, 12, 50)
                        .with(pair("already.title", now.ticket().title()), 1)
                        .with(pair("already.situation", now.ticket().situation()), 1)
                        .with(pair("receipt.answerBy", answerBy(now)), 1)
                        .joined());
    }

    private String openedAt() {
        var opened = open.ticket().openedIn(shell.clock().getZone());
        if (opened.isEmpty()) {
            return shell.say("already.opened");
        }
        var at = opened.get();
        var sentence = moments.isToday(at) ? "already.openedToday" : "already.openedOn";
        return shell.say(sentence, moments.date(at), moments.time(at));
    }

    private String answerBy(Step.AlreadyOpen now) {
        return now.answerBy()
                .map(at -> shell.say("receipt.moment", moments.date(at), moments.time(at)))
                .orElse("");
    }

    private Pair pair(String key, String value) {
        return Pair.of(shell.say(key), value.isBlank() ? shell.say("already.unknown") : value);
    }
}

package org.tokentriage.ui.receipt;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tokentriage.i18n.Moments;
import org.tokentriage.protocol.CustomerMessage;
import org.tokentriage.protocol.ProtocolPdf;
import org.tokentriage.protocol.ProtocolText;
import org.tokentriage.protocol.Speech;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.Saving;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Aftermath;
import org.tokentriage.wizard.step.Step;

/** Step 4: the ticket is open. Its number, the demand that follows from it, and what to tell the customer. */
public final class ReceiptPage implements Page {

    private final Shell shell;
    private final Moments moments;
    private final Saving saving;
    private final ReceiptBanner banner;
    private final SpeechCard speech;
    private final Notice pending;
    private final Notice changed;
    private final VBox undone = new VBox();
    private final List<Button> asides;
    private final VBox node;
    private Step.Done done;

    public ReceiptPage(Step.Done done, Shell shell) {
        this.done = done;
        this.shell = shell;
        this.moments = shell.moments();
        this.saving = new Saving(shell);
        this.banner = banner(done.receipt());
        this.speech = new SpeechCard(
                shell,
                SpeechCard.copying(
                        shell, "receipt.copyMessage", () -> CustomerMessage.of(this.done.protocol(), shell.voice())));
        this.pending = new Notice(shell.say("receipt.pending"));
        this.changed = new Notice(shell.say("receipt.changed"));
        this.asides = List.of(
                copying(Buttons.aside(Icon.COPY, shell.say("receipt.copyAll"), this::copyAll)),
                Buttons.aside(Icon.FILE, shell.say("receipt.savePdf"), this::save));
        undone.getStyleClass().add("stack");
        node = new VBox(banner, saving, pending, changed, undone, speech, new ReceiptDetails(done, shell, moments));
        node.getStyleClass().add("page");
        show(done);
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
    public List<Button> asides() {
        return asides;
    }

    @Override
    public void proceed() {
        shell.wizard().next();
    }

    /** The related demand is shown as soon as it is found. */
    @Override
    public boolean takes(Situation now) {
        if (now.step() instanceof Step.Done next && next.receipt().equals(done.receipt())) {
            show(next);
            return true;
        }
        return false;
    }

    private void show(Step.Done now) {
        showUndone(now.aftermath());
        done = now;
        banner.show(now.related());
        speech.show(Speech.about(now.protocol(), shell.voice()));
        pending.setVisible(now.isLeaving());
        pending.setManaged(pending.isVisible());
        changed.setVisible(now.aftermath().stored() == Aftermath.Stored.CHANGED);
        changed.setManaged(changed.isVisible());
    }

    /** Whoever pressed a link in here finds the focus on the number. */
    private void showUndone(Aftermath now) {
        var hadFocus = undone.isFocusWithin();
        undone.getChildren()
                .setAll(now.undone().stream()
                        .map(one -> new UndoneNotice(one, now, shell))
                        .toList());
        undone.setManaged(!now.undone().isEmpty());
        if (hadFocus) {
            banner.number().requestFocus();
        }
    }

    private ReceiptBanner banner(Receipt receipt) {
        var at = receipt.openedAt();
        var sentence = moments.isToday(at) ? "receipt.openedToday" : "receipt.openedOn";
        return new ReceiptBanner(
                receipt.number(), shell.say(sentence, moments.date(at), moments.time(at)), receipt.page(), shell);
    }

    private void copyAll() {
        var text = new ProtocolText(done.protocol(), shell.voice());
        shell.desktop().copy(text.plain(), text.html());
    }

    private void save() {
        var protocol = done.protocol();
        var voice = shell.voice();
        saving.ask(shell.say("receipt.savePdf.title"), ProtocolPdf.fileName(protocol, voice))
                .filter(file -> saving.write(file, ProtocolPdf.of(protocol, voice)))
                .ifPresent(file -> shell.desktop().open(file.toUri()));
    }

    private Button copying(Button button) {
        return Buttons.confirming(button, shell.say("frame.copied"));
    }
}

package org.tokentriage.ui.receipt;

import java.net.URI;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ui.component.box.Banner;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.NumberEntry;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Related;

/** The ticket's number, and beside it the demand that follows from it. */
final class ReceiptBanner extends StackPane {

    private final Shell shell;
    private final Selectable number;
    private final RelatedPart related;

    /** @param sentence how it came to be open */
    ReceiptBanner(TicketNumber ticket, String sentence, Optional<URI> page, Shell shell) {
        this.shell = shell;
        this.number = new Selectable(shell.say("receipt.number", ticket.value()));
        this.related = new RelatedPart(shell, shell.moments(), ticket);
        number.getStyleClass().add("ticket-number");
        number.setAccessibleText(number.getText());
        var opened = new VBox(Type.smallMuted(sentence), number, buttons(ticket, page));
        if (!shell.wizard().opensTickets()) {
            opened.getChildren().add(correction(ticket));
        }
        opened.getStyleClass().add("opened");
        getChildren().add(new Banner(Tone.SUCCESS, Icon.CHECK, opened, related));
    }

    /** What a person typed may be wrong, and is on its way to the customer. */
    private Node correction(TicketNumber wrong) {
        var box = new VBox();
        box.getChildren().setAll(Buttons.link(shell.say("receipt.correct"), () -> {
            var entry = new NumberEntry(
                    shell,
                    shell.say("receipt.correct.number"),
                    shell.say("receipt.correct.keep"),
                    shell.wizard().sent()::correctNumber);
            entry.number().setText(wrong.value());
            box.getChildren().setAll(entry);
            entry.number().requestFocus();
        }));
        return box;
    }

    Node number() {
        return number;
    }

    void show(Related now) {
        related.show(now);
    }

    private Node buttons(TicketNumber ticket, Optional<URI> site) {
        var copy = Buttons.compact(
                Icon.COPY,
                shell.say("receipt.copyNumber"),
                () -> shell.desktop().copy(ticket.value()));
        var buttons = new FlowPane(Buttons.confirming(copy, shell.say("frame.copied")));
        site.map(page -> Buttons.compact(
                        Icon.OPEN_OUTSIDE,
                        shell.say("receipt.open"),
                        () -> shell.desktop().open(page)))
                .ifPresent(buttons.getChildren()::add);
        buttons.getStyleClass().add("opened-buttons");
        return buttons;
    }
}

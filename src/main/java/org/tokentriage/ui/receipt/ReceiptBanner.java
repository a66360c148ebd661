package org.tokentriage.ui.receipt;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.i18n.Moments;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ui.component.box.Banner;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.Related;

/** The ticket's number, and beside it the demand that follows from it. */
final class ReceiptBanner extends StackPane {

    private final Shell shell;
    private final Moments moments;
    private final Selectable number;
    private final RelatedPart related;

    ReceiptBanner(Receipt receipt, Shell shell, Moments moments) {
        this.shell = shell;
        this.moments = moments;
        this.number =
                new Selectable(shell.say("receipt.number", receipt.number().value()));
        this.related = new RelatedPart(shell, moments, receipt.number());
        number.getStyleClass().add("ticket-number");
        number.setAccessibleText(number.getText());
        var opened = new VBox(Type.smallMuted(openedAt(receipt)), number, buttons(receipt));
        opened.getStyleClass().add("opened");
        getChildren().add(new Banner(Tone.SUCCESS, Icon.CHECK, opened, related));
    }

    Node number() {
        return number;
    }

    void show(Related now) {
        related.show(now);
    }

    private String openedAt(Receipt receipt) {
        var at = receipt.openedAt();
        return shell.say(
                moments.isToday(at) ? "receipt.openedToday" : "receipt.openedOn", moments.date(at), moments.time(at));
    }

    private Node buttons(Receipt receipt) {
        var copy = Buttons.compact(
                Icon.COPY,
                shell.say("receipt.copyNumber"),
                () -> shell.desktop().copy(receipt.number().value()));
        var buttons = new FlowPane(Buttons.confirming(copy, shell.say("frame.copied")));
        receipt.page()
                .map(page -> Buttons.compact(
                        Icon.OPEN_OUTSIDE,
                        shell.say("receipt.open"),
                        () -> shell.desktop().open(page)))
                .ifPresent(buttons.getChildren()::add);
        buttons.getStyleClass().add("opened-buttons");
        return buttons;
    }
}

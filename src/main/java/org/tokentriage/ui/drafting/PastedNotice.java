package org.tokentriage.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.message.CustomerMessage;
import org.tokentriage.ticket.message.Oddity;
import org.tokentriage.ui.component.box.Pair;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.TicketForm;

/** What was found in a message of the customer, shown before any of it is taken into the fields that are empty. */
final class PastedNotice extends HBox {

    /** More numbers than a person chooses from in a hurry. */
    private static final int MOST = 4;

    private final TicketForm form;
    private final Shell shell;
    private final Runnable afterwards;
    private final VBox lines = new VBox();

    /** @param afterwards puts the focus where the agent goes on */
    PastedNotice(TicketForm form, Shell shell, Runnable afterwards) {
        this.form = form;
        this.shell = shell;
        this.afterwards = afterwards;
        lines.getStyleClass().add("caution-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Icon.seated(Icon.NOTE.node(Tone.NEUTRAL)), lines);
        getStyleClass().addAll("notice", "pasted");
        setAccessibleRole(AccessibleRole.TEXT);
        hide();
    }

    /** Shows what a text tells, and has the focus, so that Enter takes it and Esc does not. */
    void offer(String text) {
        var message = CustomerMessage.of(text);
        show(shell.say("paste.title"), text, message).ifPresentOrElse(Node::requestFocus, () -> tellNothing(message));
    }

    /** Shows what lies on the clipboard, if it names a customer, and leaves the focus where it is. */
    void propose(String text) {
        var message = CustomerMessage.of(text);
        if (!message.cnpjs().isEmpty()) {
            show(shell.say("paste.title.clipboard"), text, message);
        }
    }

    /** Another text has come. */
    void withdraw() {
        hide();
    }

    private Optional<Button> show(String title, String text, CustomerMessage message) {
        var offered = form.offered(message);
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        var choices = offered.containsKey(TicketField.CNPJ) && message.cnpjs().size() > 1
                ? choices(message, text)
                : List.of(taking(shell.say("paste.take"), message, text));
        choices.forEach(button -> button.setAccessibleHelp(spoken(title, offered)));
        var ways = new FlowPane();
        ways.getChildren().addAll(choices);
        ways.getChildren().add(Buttons.link(shell.say("paste.drop"), () -> drop(text)));
        ways.getStyleClass().add("ways");
        lines.getChildren().setAll(Type.smallBold(title), found(offered, choices.size() > 1));
        if (choices.size() > 1) {
            lines.getChildren().add(Type.smallBold(shell.say("paste.several")));
        }
        message.oddities().stream().sorted().map(this::told).forEach(lines.getChildren()::add);
        if (offered.size() < message.fields().size()) {
            lines.getChildren().add(Type.smallMuted(shell.say("paste.kept")));
        }
        lines.getChildren().add(ways);
        present(true);
        return Optional.of(choices.getFirst());
    }

    /** Which of several companies the ticket is for only the agent knows. */
    private List<Button> choices(CustomerMessage message, String text) {
        var choices = new ArrayList<Button>();
        message.cnpjs().stream()
                .limit(MOST)
                .forEach(cnpj -> choices.add(taking(
                        shell.say("paste.take.one", choices.size() + 1, cnpj.formatted()), message.of(cnpj), text)));
        return choices;
    }

    private Button taking(String label, CustomerMessage message, String text) {
        var take = Buttons.compact(Icon.CHECK, label, () -> take(message, text));
        take.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, message, text));
        return take;
    }

    private void tellNothing(CustomerMessage message) {
        lines.getChildren().setAll(Type.small(shell.say("paste.none")));
        message.oddities().stream().sorted().map(this::told).forEach(lines.getChildren()::add);
        present(true);
    }

    private Node told(Oddity oddity) {
        return Type.small(shell.say("paste." + oddity));
    }

    private Node found(Map<TicketField, String> offered, boolean leavesNumberOpen) {
        var flow = new FlowPane();
        flow.getStyleClass().add("pasted-pairs");
        offered.forEach((field, text) -> {
            if (!(leavesNumberOpen && field == TicketField.CNPJ)) {
                flow.getChildren().add(Pair.of(name(field), text));
            }
        });
        return flow;
    }

    private String spoken(String title, Map<TicketField, String> offered) {
        var told = new ArrayList<String>();
        offered.forEach((field, text) -> told.add(name(field) + ": " + text));
        return title + ". " + String.join("; ", told);
    }

    private String name(TicketField field) {
        return shell.say("field." + field).replace("_", "");
    }

    /** On the button these two are its own: elsewhere they are the window's. */
    private void press(KeyEvent event, CustomerMessage message, String text) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take(message, text);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            drop(text);
        }
    }

    private void take(CustomerMessage message, String text) {
        form.take(message);
        drop(text);
    }

    private void drop(String text) {
        shell.desktop().noteUsed(text);
        hide();
        afterwards.run();
    }

    private void hide() {
        present(false);
    }

    private void present(boolean now) {
        setVisible(now);
        setManaged(now);
    }
}

package org.tokentriage.ui.drafting;

import java.util.ArrayList;
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
import org.tokentriage.ui.component.box.Pair;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.TicketForm;

/** What was found in a message of the customer, shown before any of it is taken into the fields that are empty. */
final class PastedNotice extends HBox {

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

    /** Shows what a message tells, and has the focus, so that Enter takes it and Esc does not. */
    void offer(CustomerMessage message) {
        show(shell.say("paste.title"), message).ifPresentOrElse(Node::requestFocus, () -> tell("paste.none"));
    }

    /** Shows what lies on the clipboard, and leaves the focus where it is. */
    void propose(CustomerMessage message) {
        show(shell.say("paste.title.clipboard"), message);
    }

    private Optional<Button> show(String title, CustomerMessage message) {
        var offered = form.offered(message);
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        var take = Buttons.compact(Icon.CHECK, shell.say("paste.take"), () -> take(message));
        take.setAccessibleHelp(spoken(title, offered));
        take.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, message));
        var ways = new FlowPane(take, Buttons.link(shell.say("paste.drop"), this::drop));
        ways.getStyleClass().add("ways");
        lines.getChildren().setAll(Type.smallBold(title), found(offered));
        if (offered.size() < message.fields().size()) {
            lines.getChildren().add(Type.smallMuted(shell.say("paste.kept")));
        }
        lines.getChildren().add(ways);
        present(true);
        return Optional.of(take);
    }

    private void tell(String key) {
        lines.getChildren().setAll(Type.small(shell.say(key)));
        present(true);
    }

    private Node found(Map<TicketField, String> offered) {
        var flow = new FlowPane();
        flow.getStyleClass().add("pasted-pairs");
        offered.forEach((field, text) -> flow.getChildren().add(Pair.of(name(field), text)));
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
    private void press(KeyEvent event, CustomerMessage message) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take(message);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            drop();
        }
    }

    private void take(CustomerMessage message) {
        form.take(message);
        drop();
    }

    private void drop() {
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

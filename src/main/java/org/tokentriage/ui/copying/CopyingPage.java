package org.tokentriage.ui.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.form.CopyField;
import org.tokentriage.wizard.step.Step;

/** Step 3 where a person opens the ticket by hand: its fields in the procedure's order, and the numbers that the desk gives in return. */
public final class CopyingPage implements Page {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN);

    private final Step.Copying copying;
    private final Shell shell;
    private final CopyRows rows;
    private final NumbersCard numbers;
    private final List<Button> asides;
    private final VBox node;
    private boolean held;

    public CopyingPage(Step.Copying copying, Shell shell) {
        this.copying = copying;
        this.shell = shell;
        this.rows = new CopyRows(copying, shell, this::copy);
        this.numbers = new NumbersCard(copying.form(), shell);
        var head = new PageHead();
        head.say(shell.say("copying.heading"), shell.say("copying.sentence"));
        var right = new VBox(numbers, new Notice(shell.say("copying.leaving")));
        right.getStyleClass().add("stack");
        this.asides = buttons();
        node = new VBox(head, new Columns(5, 16, 16, 50).with(rows, 3).with(right, 2));
        node.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(rows.link(copying.form().next()));
    }

    @Override
    public Optional<Node> mending() {
        return Optional.of(numbers.number());
    }

    @Override
    public String announcement() {
        return shell.say("copying.heading") + " " + shell.say("copying.sentence");
    }

    @Override
    public List<Button> asides() {
        return asides;
    }

    @Override
    public void proceed() {
        shell.wizard().next();
        numbers.firstWrong().ifPresent(Node::requestFocus);
    }

    @Override
    public boolean takes(Situation now) {
        return now.step() instanceof Step.Copying next && next.form().equals(copying.form());
    }

    /** From wherever the focus is. A key that is held is one press. */
    @Override
    public boolean press(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held = held && event.getCode() != KeyCode.SPACE;
            return false;
        }
        if (!NEXT.match(event)) {
            return false;
        }
        if (!held) {
            held = true;
            copyNext();
        }
        return true;
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        copying.desk()
                .map(desk -> Buttons.aside(
                        Icon.OPEN_OUTSIDE,
                        shell.say("copying.open"),
                        () -> shell.desktop().open(desk)))
                .ifPresent(buttons::add);
        buttons.add(Buttons.aside(Icon.COPY, shell.say("copying.next"), this::copyNext));
        var all = Buttons.aside(Icon.COPY, shell.say("copying.all"), this::copyAll);
        buttons.add(Buttons.confirming(all, shell.say("frame.copied")));
        return List.copyOf(buttons);
    }

    /** With their names, for somebody who opens the ticket elsewhere. */
    private void copyAll() {
        shell.desktop()
                .copy(copying.texts().entrySet().stream()
                        .map(field -> shell.say("copying.field." + field.getKey()) + ": " + field.getValue())
                        .collect(Collectors.joining("\n")));
    }

    private void copyNext() {
        copy(copying.form().next());
    }

    /** Whoever copies the last field goes on to the number; whoever is at the numbers stays there. */
    private void copy(CopyField field) {
        shell.desktop().copy(copying.texts().getOrDefault(field, ""));
        copying.form().copied(field);
        if (field.place() == copying.texts().size()) {
            numbers.number().requestFocus();
        } else if (!numbers.isFocusWithin()) {
            rows.link(field).requestFocus();
        }
    }
}

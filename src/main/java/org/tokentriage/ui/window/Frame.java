package org.tokentriage.ui.window;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.tokentriage.i18n.Message;
import org.tokentriage.ui.component.box.ModeStrip;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Mode;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.ProblemPane;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.words.Problem;

/** The frame around the pages, in one language. */
final class Frame extends BorderPane {

    private final Shell shell;
    private final StepRail rail;
    private final PageArea area = new PageArea();
    private final ButtonRow buttons;
    private final UnfinishedNotice unfinished;
    private final UnconfiguredNotice unconfigured;
    private final ForeseenNotice foreseen;
    private final RemarkLine remark;
    private final Supplier<Optional<Message>> remarked;
    private Page page;
    private Optional<Problem> problem = Optional.empty();
    private boolean waiting;

    /** @param mode empty in the usual one */
    Frame(Shell shell, Tools tools, Optional<Mode> mode, Supplier<Optional<Message>> remarked) {
        this.shell = shell;
        this.remarked = remarked;
        this.rail = new StepRail(shell);
        this.buttons = new ButtonRow(shell);
        var now = Situation.of(shell.wizard());
        this.page = Pages.of(now, shell);
        area.show(page.node());
        this.unfinished = new UnfinishedNotice(shell);
        this.unconfigured = new UnconfiguredNotice(shell);
        this.foreseen = new ForeseenNotice(shell);
        this.remark = new RemarkLine(shell);
        var top = new VBox(new Header(rail, tools));
        mode.map(unusual -> unusual.strip(shell)).or(() -> ofOwner(shell)).ifPresent(top.getChildren()::add);
        top.getChildren().addAll(unconfigured, foreseen, unfinished, remark);
        setTop(top);
        setCenter(area);
        setBottom(buttons);
        show(now);
    }

    void show(Situation now) {
        var another = !page.takes(now);
        if (another) {
            page = Pages.of(now, shell);
            area.show(page.node());
        }
        rail.show(now);
        unfinished.show(now.step());
        unconfigured.show(now.step());
        foreseen.show(now.step());
        remark.show(remarked.get());
        buttons.show(page, now);
        var failed = showProblem(now.problem());
        if (another && !failed) {
            arrive();
        }
        keepFocus(buttons.primary());
    }

    /** {@return whether the key was for the page} */
    boolean press(KeyEvent event) {
        return page.press(event);
    }

    /** Puts the focus where the page wants it. */
    void arrive() {
        page.arrival().ifPresentOrElse(Frame::focus, () -> arriveAt(buttons.primary()));
    }

    private void arriveAt(Node primary) {
        if (primary.isDisabled()) {
            await();
        } else {
            focus(primary);
        }
    }

    /** Whoever was on the primary button finds the focus there again once it can be pressed, unless they have gone elsewhere. */
    private void keepFocus(Node primary) {
        if (primary.isDisabled() && primary.isFocused()) {
            await();
        } else if (!primary.isDisabled() && waiting) {
            waiting = false;
            if (area.isFocused()) {
                focus(primary);
            }
        }
    }

    /** A disabled button loses the focus to whatever comes next; meanwhile the page has it, which its keys scroll. */
    private void await() {
        waiting = true;
        area.requestFocus();
    }

    private static Optional<Node> ofOwner(Shell shell) {
        return switch (shell.wizard().computer()) {
            case AGENT -> Optional.empty();
            case CUSTOMER ->
                Optional.of(new ModeStrip(
                        Icon.TECHNICIAN, shell.say("mode.customer"), shell.say("mode.customer.sentence")));
        };
    }

    /** {@return whether there is a problem that was not there before} */
    private boolean showProblem(Optional<Problem> now) {
        if (now.equals(problem)) {
            return false;
        }
        problem = now;
        var pane = now.map(found -> ProblemPane.blocking(found, shell));
        area.showProblem(pane);
        pane.map(shown -> page.mending().orElse(shown)).ifPresent(Frame::focus);
        return pane.isPresent();
    }

    /** The ring of a focus that came without a key shows all the same, so that Enter and Tab have a visible beginning. */
    private static void focus(Node node) {
        node.getStyleClass().add("arrival");
        node.requestFocus();
        node.focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                node.getStyleClass().remove("arrival");
            }
        });
    }
}

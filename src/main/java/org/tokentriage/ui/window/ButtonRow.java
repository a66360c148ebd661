package org.tokentriage.ui.window;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;

/** The foot of the window: what a page also offers, the way back, and the one way on. What does not fit folds into a menu. */
final class ButtonRow extends HBox {

    private final Shell shell;
    private final HBox asides = new HBox();
    private final MenuButton more;
    private final HBox alternative = new HBox();
    private List<MenuItem> folded = List.of();
    private final Button back = Buttons.plain(this::back);
    private final Button primary = Buttons.primary(this::proceed);
    private Runnable proceeding = () -> {};

    ButtonRow(Shell shell) {
        this.shell = shell;
        this.more = new MenuButton(shell.say("frame.more"), Icon.MORE.node());
        more.getStyleClass().addAll(Styles.FLAT, "no-arrow");
        asides.getStyleClass().add("asides");
        alternative.getStyleClass().add("asides");
        back.setCancelButton(true);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(asides, more, spring, back, alternative, primary);
        getStyleClass().add("button-row");
        setMinWidth(0);
    }

    void show(Page page, Situation now) {
        proceeding = page::proceed;
        offer(page.asides(), page.alternative().stream().toList());
        primary.setText(shell.say(PrimaryLabel.of(now)));
        primary.setAccessibleHelp(page.announcement());
        primary.setDisable(now.busy());
        offer(BackAction.from(now));
        requestLayout();
    }

    Node primary() {
        return primary;
    }

    /** The text of a hidden button stays: JavaFX cannot lay out a button whose mnemonic was taken away. */
    private void offer(BackAction way) {
        present(back, way != BackAction.NONE);
        if (way != BackAction.NONE) {
            back.setText(shell.say("frame.back." + way));
        }
    }

    private void offer(List<Button> buttons, List<Button> beside) {
        if (!asides.getChildren().equals(buttons) || !alternative.getChildren().equals(beside)) {
            asides.getChildren().setAll(buttons);
            alternative.getChildren().setAll(beside);
            folded = beside.stream().map(ButtonRow::item).toList();
            more.getItems().setAll(folded);
            more.getItems().addAll(buttons.stream().map(ButtonRow::item).toList());
        }
    }

    private void proceed() {
        proceeding.run();
    }

    private void back() {
        BackAction.from(Situation.of(shell.wizard())).take(shell.wizard());
    }

    /** First what stands aside folds into the menu, then what stands beside the primary button; last the menu leaves its words away. */
    @Override
    protected void layoutChildren() {
        var room = getWidth() - insetsWidth() - prefWidthOf(back) - prefWidthOf(primary) - 4 * getSpacing();
        var beside = folded.isEmpty() ? 0 : alternative.prefWidth(-1);
        more.setContentDisplay(ContentDisplay.LEFT);
        var fits = asides.prefWidth(-1) <= room - beside;
        var folds = !fits && more.prefWidth(-1) > room - beside;
        present(asides, fits);
        present(more, !fits);
        present(alternative, !folded.isEmpty() && !folds);
        if (more.prefWidth(-1) > room) {
            more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        folded.forEach(item -> item.setVisible(folds));
        super.layoutChildren();
    }

    private double insetsWidth() {
        return snappedLeftInset() + snappedRightInset();
    }

    private static double prefWidthOf(Node node) {
        return node.isManaged() ? Math.max(node.minWidth(-1), node.prefWidth(-1)) : 0;
    }

    private static void present(Node node, boolean now) {
        node.setManaged(now);
        node.setVisible(now);
    }

    private static MenuItem item(Button button) {
        var item = new MenuItem(button.getText());
        item.setMnemonicParsing(true);
        item.setOnAction(event -> button.fire());
        return item;
    }
}

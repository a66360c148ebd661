package org.tokentriage.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Step.Stage;

/** One stage on the rail: a disc and a name; a button when it leads back. */
final class StageMark extends HBox {

    static final double LINE_MIN = 12;

    private static final double GAP = 8;

    private final StageState state;
    private final VBox named;

    StageMark(Stage stage, StageState state, Shell shell, Consumer<Stage> leadBack) {
        this.state = state;
        var name = unbroken(Type.body(shell.say("stage." + stage)));
        name.getStyleClass().add("stage-name");
        this.named = new VBox(name);
        named.getStyleClass().add("stage-named");
        if (state == StageState.SKIPPED || state == StageState.ELSEWHERE) {
            var why = state == StageState.SKIPPED ? "stage.skipped" : "stage.elsewhere";
            named.getChildren().add(unbroken(Type.caption(shell.say(why))));
        }
        var spoken = spoken(stage, shell);
        getStyleClass().addAll("stage", state.styleClass());
        var content = new HBox(GAP, disc(stage), named);
        content.getStyleClass().add("stage-content");
        getChildren().add(state == StageState.OPEN ? button(content, spoken, () -> leadBack.accept(stage)) : content);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        Tooltip.install(this, new Tooltip(spoken));
    }

    /** Leaves the name away, unless it is the present stage's. */
    void crowd(boolean crowded) {
        var visible = !crowded || state == StageState.NOW;
        named.setVisible(visible);
        named.setManaged(visible);
    }

    /** {@return the width with the name, in pixels} */
    double fullWidth() {
        return prefWidth(-1) + (named.isManaged() ? 0 : GAP + named.prefWidth(-1));
    }

    private String spoken(Stage stage, Shell shell) {
        return shell.say(
                "stage.spoken",
                number(stage),
                Integer.toString(Stage.values().length),
                shell.say("stage." + stage),
                shell.say("stage.state." + state));
    }

    private static String number(Stage stage) {
        return Integer.toString(List.of(Stage.values()).indexOf(stage) + 1);
    }

    private Node disc(Stage stage) {
        var sign = switch (state) {
            case DONE, OPEN -> Icon.CHECK.node();
            case SKIPPED, ELSEWHERE -> Icon.SKIPPED.node();
            case NOW, AHEAD -> new Label(number(stage));
        };
        var drawn = new StackPane(sign);
        drawn.getStyleClass().add("stage-disc");
        return drawn;
    }

    private static Button button(Node content, String spoken, Runnable action) {
        var button = new Button();
        button.setGraphic(content);
        button.setAccessibleText(spoken);
        button.getStyleClass().addAll("flat", "stage-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label unbroken(Label label) {
        label.setWrapText(false);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}

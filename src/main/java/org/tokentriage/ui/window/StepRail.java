package org.tokentriage.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Step.Stage;

/** The four stages: which are done, which is now, which are ahead. When it is narrow, only the present one is named. */
final class StepRail extends HBox {

    private final Shell shell;
    private final List<StageMark> marks = new ArrayList<>();
    private Map<Stage, StageState> shown = Map.of();
    private boolean crowded;

    StepRail(Shell shell) {
        this.shell = shell;
        getStyleClass().add("rail");
        setMinWidth(0);
    }

    void show(Situation now) {
        var states = StageState.of(now, shell.wizard().computer());
        if (!states.equals(shown)) {
            shown = states;
            build();
        }
    }

    /** {@return the width at which every stage is named, in pixels} */
    double fullWidth() {
        var names = marks.stream().mapToDouble(StageMark::fullWidth).sum();
        return names + (marks.size() - 1) * (2 * getSpacing() + StageMark.LINE_MIN);
    }

    @Override
    protected void layoutChildren() {
        var tight = fullWidth() > getWidth() + 1;
        if (tight != crowded) {
            crowded = tight;
            marks.forEach(mark -> mark.crowd(crowded));
        }
        super.layoutChildren();
    }

    private void build() {
        marks.clear();
        getChildren().clear();
        shown.forEach(this::add);
    }

    private void add(Stage stage, StageState state) {
        if (!marks.isEmpty()) {
            getChildren().add(line(state));
        }
        var mark = new StageMark(stage, state, shell, this::leadBack);
        mark.crowd(crowded);
        marks.add(mark);
        getChildren().add(mark);
    }

    private static Node line(StageState to) {
        var line = new Region();
        line.getStyleClass().addAll("rail-line", to.isPassed() || to == StageState.NOW ? "passed" : "to-come");
        line.setMinWidth(StageMark.LINE_MIN);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private void leadBack(Stage target) {
        var wizard = shell.wizard();
        while (wizard.stepProperty().get().stage().compareTo(target) > 0
                && BackAction.from(Situation.of(wizard)) == BackAction.BACK) {
            wizard.back();
        }
    }
}

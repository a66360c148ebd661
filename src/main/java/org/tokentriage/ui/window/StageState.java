package org.tokentriage.ui.window;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.Action;
import org.tokentriage.wizard.Step;
import org.tokentriage.wizard.Step.Stage;

/** How a stage of the rail stands to the present one. */
enum StageState {
    DONE,
    /** Done, with a way back to it. */
    OPEN,
    NOW,
    AHEAD,
    /** Ahead, but not needed for this token. */
    SKIPPED;

    /** All stages in their order. */
    static Map<Stage, StageState> of(Situation now) {
        var states = new EnumMap<Stage, StageState>(Stage.class);
        for (var stage : Stage.values()) {
            states.put(stage, of(stage, now));
        }
        return states;
    }

    boolean isPassed() {
        return this == DONE || this == OPEN;
    }

    String styleClass() {
        return isPassed() ? "done" : name().toLowerCase(Locale.ROOT);
    }

    private static StageState of(Stage stage, Situation now) {
        var order = stage.compareTo(now.step().stage());
        if (order == 0) {
            return NOW;
        }
        if (order < 0) {
            return BackAction.from(now) == BackAction.BACK ? OPEN : DONE;
        }
        return needsNoTicket(now.step()) ? SKIPPED : AHEAD;
    }

    private static boolean needsNoTicket(Step step) {
        return step instanceof Step.Findings findings
                && Action.of(step) != Action.FILL_IN
                && findings.diagnosis().verdict() != Verdict.INCONCLUSIVE;
    }
}

package org.tokentriage.ui.window;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.Step.Stage;

/** How a stage of the rail stands to the present one. */
enum StageState {
    DONE,
    /** Done, with a way back to it. */
    OPEN,
    NOW,
    AHEAD,
    /** Ahead, but not needed for this token. */
    SKIPPED,
    /** Ahead, and done by an agent on another computer. */
    ELSEWHERE;

    /** All stages in their order. */
    static Map<Stage, StageState> of(Situation now, ComputerOwner owner) {
        var states = new EnumMap<Stage, StageState>(Stage.class);
        for (var stage : Stage.values()) {
            states.put(stage, of(stage, now, owner));
        }
        return states;
    }

    boolean isPassed() {
        return this == DONE || this == OPEN;
    }

    String styleClass() {
        return isPassed() ? "done" : name().toLowerCase(Locale.ROOT);
    }

    private static StageState of(Stage stage, Situation now, ComputerOwner owner) {
        var order = stage.compareTo(now.step().stage());
        if (order == 0) {
            return NOW;
        }
        if (order < 0) {
            return BackAction.from(now) == BackAction.BACK ? OPEN : DONE;
        }
        if (needsNoTicket(now.step())) {
            return SKIPPED;
        }
        return owner == ComputerOwner.CUSTOMER && isBeforeTicket(now.step()) && stage.compareTo(Stage.TICKET) >= 0
                ? ELSEWHERE
                : AHEAD;
    }

    private static boolean isBeforeTicket(Step step) {
        return step.stage().compareTo(Stage.TICKET) < 0;
    }

    private static boolean needsNoTicket(Step step) {
        return step instanceof Step.Findings findings
                && !findings.ticketing().opens()
                && switch (Action.of(step)) {
                    case READ_OTHER, RECEIVE_OTHER -> true;
                    case READ_AGAIN -> findings.diagnosis().verdict() != Verdict.INCONCLUSIVE;
                    default -> false;
                };
    }
}

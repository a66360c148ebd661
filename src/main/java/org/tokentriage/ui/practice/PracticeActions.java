package org.tokentriage.ui.practice;

import org.tokentriage.practice.Exercise;

/** What the training is asked for from its window. */
public interface PracticeActions {

    /** Begins an exercise from its beginning, in place of the one that is at hand. */
    void begin(Exercise exercise);

    /** Ends the training. */
    void leave();
}

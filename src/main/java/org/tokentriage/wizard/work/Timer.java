package org.tokentriage.wizard.work;

import java.time.Duration;

/** Runs something later, on the UI executor. */
@FunctionalInterface
public interface Timer {

    void after(Duration wait, Runnable then);
}

package org.tokentriage.wizard;

/** Tells a whole diagnosis in plain text, in the language of whoever works on the ticket. */
@FunctionalInterface
public interface Report {

    String of(Step.Findings findings);
}

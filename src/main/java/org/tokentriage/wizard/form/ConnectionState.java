package org.tokentriage.wizard.form;

import org.tokentriage.ticket.desk.Reached;
import org.tokentriage.words.Problem;

/** What a test of the connection has shown. */
public sealed interface ConnectionState {

    /** There was none, or not of what is typed now. */
    record Idle() implements ConnectionState {}

    record Running() implements ConnectionState {}

    /** Somebody signs in with it, and the desk has not answered yet. */
    record Entering() implements ConnectionState {}

    /** The desk answered and lets the user in. */
    record Answered(Reached reached) implements ConnectionState {}

    record Failed(Problem problem) implements ConnectionState {}
}

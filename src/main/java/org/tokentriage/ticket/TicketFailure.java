package org.tokentriage.ticket;

import java.net.URI;

/** Every way in which the help desk can fail that a person can do something about. */
public sealed interface TicketFailure {

    /** The desk refused the user or the password. */
    record SignInRefused() implements TicketFailure {}

    /** No computer has the desk's name. */
    record UnknownHost(String host) implements TicketFailure {}

    /** The desk's computer does not answer: nothing was sent. */
    record Unreachable(String host) implements TicketFailure {}

    /** The desk's TLS certificate is not trusted here: nothing was sent. */
    record Untrusted(String host) implements TicketFailure {}

    /** There is a web server, but no Qualitor at this address. */
    record WrongAddress(URI address) implements TicketFailure {}

    /**
     * The desk answered something that is no answer of Qualitor's, such as a proxy's page.
     *
     * @param status the HTTP status
     * @param beginning at most the first 200 characters
     */
    record UnexpectedAnswer(int status, String beginning) implements TicketFailure {}

    /** Qualitor refused the request, in its own words. */
    record Rejected(String code, String message) implements TicketFailure {}

    /** The connection broke in a call that changes nothing. */
    record Interrupted() implements TicketFailure {}

    /** The ticket was sent and no valid answer came: it may exist. */
    record OutcomeUnknown(CorrelationKey key) implements TicketFailure {}
}

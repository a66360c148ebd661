package org.tokentriage.ticket.desk;

import java.net.URI;
import java.time.Duration;
import org.tokentriage.ticket.CorrelationKey;

/** Every way in which the help desk can fail that a person can do something about. */
public sealed interface TicketFailure {

    /** The desk refused the user or the password. */
    record SignInRefused() implements TicketFailure {}

    /** No computer has the desk's name. */
    record UnknownHost(String host) implements TicketFailure {}

    /** The desk's computer does not answer: nothing was sent. */
    record Unreachable(String host) implements TicketFailure {}

    /** The desk's TLS certificate is not trusted here: nothing was sent. */
    record Untrusted(String host, Distrust why) implements TicketFailure {

        /** For a reason of no special kind. */
        public Untrusted(String host) {
            this(host, Distrust.OTHER);
        }
    }

    /** Why a certificate is not trusted. */
    enum Distrust {
        /** By this computer's clock it is not valid now. */
        OUT_OF_DATE,
        WRONG_NAME,
        UNKNOWN_ISSUER,
        /** Another reason, or no TLS at all. */
        OTHER
    }

    /**
     * The proxy lets nothing through without a login: nothing reached the desk.
     *
     * @param proxy its name and port
     */
    record ProxyRefused(String proxy, ProxyWish wish) implements TicketFailure {}

    /** What a proxy wants. */
    enum ProxyWish {
        /** A user and a password (Basic). */
        LOGIN,
        /** Others than those that it got. */
        OTHER_LOGIN,
        /** Only the login to Windows (NTLM, Kerberos), which this program cannot give. */
        WINDOWS_LOGIN
    }

    /** The interface by which the desk is spoken to has no such operation: nothing was sent. */
    record NotOffered() implements TicketFailure {}

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

    /** The connection broke in a call that opens no ticket. */
    record Interrupted() implements TicketFailure {}

    /** The ticket was sent and no valid answer came: it may exist. */
    record OutcomeUnknown(CorrelationKey key) implements TicketFailure {}

    /** The search did not find the ticket, which proves nothing: it may exist. */
    record NotProven(CorrelationKey key, Sought.Doubt why) implements TicketFailure {}

    /**
     * The desk refused the ticket a moment ago, and may be storing it all the same: it is not sent again yet.
     *
     * @param left until it may be
     */
    record TooSoon(Duration left) implements TicketFailure {}

    /** What the failure is called in a case's journal. */
    default ReasonCode reason() {
        return switch (this) {
            case SignInRefused refused -> new ReasonCode("SIGN-IN");
            case UnknownHost host -> new ReasonCode("UNKNOWN-HOST");
            case Unreachable host -> new ReasonCode("UNREACHABLE");
            case Untrusted host -> new ReasonCode("UNTRUSTED");
            case ProxyRefused proxy -> new ReasonCode("PROXY");
            case NotOffered none -> new ReasonCode("NOT-OFFERED");
            case WrongAddress address -> new ReasonCode("ADDRESS");
            case UnexpectedAnswer(var status, var beginning) -> new ReasonCode("HTTP-" + status);
            case Rejected(var code, var message) -> ReasonCode.of(code);
            case Interrupted interrupted -> new ReasonCode("INTERRUPTED");
            case OutcomeUnknown unknown -> new ReasonCode("UNKNOWN");
            case NotProven unproven -> new ReasonCode("NOT-PROVEN");
            case TooSoon soon -> new ReasonCode("TOO-SOON");
        };
    }
}

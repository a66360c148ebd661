package org.tokentriage.ticket.http;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

/**
 * The server of a help desk.
 *
 * @param connectWithin how long a connection may take to be made
 * @param answerWithin how long a call may take in all
 * @param authorities who alone may vouch for the server; none, to trust whom this computer trusts
 */
public record Server(Duration connectWithin, Duration answerWithin, List<X509Certificate> authorities) {

    public Server {
        authorities = List.copyOf(authorities);
    }
}

package org.tokentriage.settings;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

/**
 * Where a site's Qualitor is and how it is spoken to.
 *
 * @param address the installation's base address, such as {@code https://chamados.exemplo.com.br/qualitor}
 * @param user the web-service user to propose at sign-in; empty when each agent has one
 * @param company Qualitor's {@code cdempresa}
 * @param connectWithin how long a connection may take to be made
 * @param answerWithin how long a call may take in all
 * @param dialect how this installation's web service differs from others
 * @param authorities who alone may vouch for the server; none, to trust whom this computer trusts
 */
public record QualitorSite(
        URI address,
        String user,
        String company,
        Duration connectWithin,
        Duration answerWithin,
        QualitorDialect dialect,
        List<X509Certificate> authorities)
        implements ConnectedSite {

    public QualitorSite {
        authorities = List.copyOf(authorities);
    }

    /** A site whose web service is like most. */
    public QualitorSite(URI address, String user, String company, Duration connectWithin, Duration answerWithin) {
        this(address, user, company, connectWithin, answerWithin, QualitorDialect.USUAL, List.of());
    }

    /** {@return the address of the stateless web service} */
    public URI endpoint() {
        return below(dialect.paths().endpoint());
    }

    /** {@return the address at which a person sees the ticket of a number} */
    public URI ticketPage(String number) {
        return below(dialect.paths().ticketPage().replace("{chamado}", number));
    }

    /** {@return the address of a path below the installation's own} */
    public URI below(String path) {
        return Addresses.below(address, path);
    }
}

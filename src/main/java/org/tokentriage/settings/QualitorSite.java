package org.tokentriage.settings;

import java.net.URI;
import java.time.Duration;

/**
 * Where a site's Qualitor is and how it is spoken to.
 *
 * @param address the installation's base address, such as {@code https://chamados.exemplo.com.br/qualitor}
 * @param user the web-service user to propose at sign-in; empty when each agent has one
 * @param company Qualitor's {@code cdempresa}
 * @param connectWithin how long a connection may take to be made
 * @param answerWithin how long a call may take in all
 */
public record QualitorSite(URI address, String user, String company, Duration connectWithin, Duration answerWithin) {}

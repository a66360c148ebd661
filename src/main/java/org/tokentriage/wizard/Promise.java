package org.tokentriage.wizard;

import java.time.Instant;

/**
 * What the customer is promised when the ticket is open.
 *
 * @param answerBy until when the site answers
 * @param team the team that the ticket goes on to
 */
public record Promise(Instant answerBy, String team) {

    Promise until(Instant known) {
        return new Promise(known, team);
    }
}

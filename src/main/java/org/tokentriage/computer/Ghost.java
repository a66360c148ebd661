package org.tokentriage.computer;

import java.time.Instant;
import java.util.Optional;

/**
 * A certificate that the user's store still lists, and that came from a token which does not hold it now. It may have been on another
 * token: a person is asked before any of it is used.
 *
 * @param certain whether it came from a SafeSign token, by the provider that it names; else it may have come from another maker's
 * @param cnpj of the company, 14 characters
 * @param end the end of its validity
 */
public record Ghost(
        boolean certain,
        Optional<String> cnpj,
        Optional<String> company,
        Optional<String> email,
        Optional<String> serial,
        Optional<Instant> end) {}

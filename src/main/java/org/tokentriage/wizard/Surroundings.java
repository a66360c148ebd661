package org.tokentriage.wizard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tokentriage.token.TokenReaders;

/**
 * What the wizard finds around it.
 *
 * @param module the library to use instead of SafeSign's own
 * @param clock this computer's time and zone
 * @param keys where the keys of cases come from; not to be guessed
 * @param report what is added to tickets at sites that want it
 */
public record Surroundings(
        TokenReaders readers,
        Optional<Path> module,
        Site site,
        Threads threads,
        Clock clock,
        RandomGenerator keys,
        Report report) {}

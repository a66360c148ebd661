package org.tokentriage.token.worker;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.token.TokenException;

/**
 * Looks at the computer through a worker of its own, beside whatever else is asked. One that crashes or hangs has told what it saw until then.
 */
public record WorkerComputerExamination(WorkerProgram program, Deadlines deadlines) implements ComputerExamination {

    /** A healthy computer answers within two seconds; a look that hangs is left by the child, and a child that hangs by us. */
    public static final Deadlines USUAL =
            new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(1));

    private static final Logger LOG = LoggerFactory.getLogger(WorkerComputerExamination.class);

    @Override
    public void look(Consumer<Sighting> told) {
        try {
            var worker = Worker.start(program, deadlines);
            try (worker) {
                worker.ask(new Request.Examine(), reply -> {
                    if (reply instanceof Reply.Sighted(var sighting)) {
                        told.accept(sighting);
                    }
                });
            }
        } catch (TokenException brokenOff) {
            LOG.info(
                    "The computer was not looked at to the end: {}",
                    brokenOff.failure().getClass().getSimpleName());
        }
    }
}

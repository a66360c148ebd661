package org.tokentriage.cli.scan;

import org.tokentriage.computer.CheckResult;
import org.tokentriage.computer.Examination;
import org.tokentriage.computer.Ghost;
import org.tokentriage.computer.Outcome;
import org.tokentriage.computer.sightings.Sighting;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a computer means for a token, as JSON whose names {@code docs/cli.md} lists. It names nobody. */
public final class ComputerDocument {

    private ComputerDocument() {}

    public static ObjectNode of(Examination examination) {
        var document = JsonNodeFactory.instance.objectNode();
        document.put("fine", examination.fine().size())
                .put("deviating", examination.causes().size())
                .put("unknown", examination.notKnown().size());
        var checks = document.putArray("checks");
        examination.results().forEach(result -> checks.add(of(result)));
        var ghosts = document.putArray("suggestions");
        examination.ghosts().forEach(ghost -> ghosts.add(of(ghost)));
        return document;
    }

    private static ObjectNode of(CheckResult result) {
        var document =
                JsonNodeFactory.instance.objectNode().put("code", result.check().name());
        switch (result.outcome()) {
            case Outcome.Fine fine -> document.put("outcome", "FINE");
            case Outcome.NotKnown(var because) ->
                document.put("outcome", "UNKNOWN").put("because", because);
            case Outcome.Deviates(var cause, var evidence) -> {
                document.put("outcome", "DEVIATES")
                        .put("cause", cause.name())
                        .put("confidence", cause.confidence().name());
                var seen = document.putArray("evidence");
                evidence.stream().map(Sighting::told).forEach(seen::add);
            }
        }
        return document;
    }

    /** Whose it was stays in the computer's store. */
    private static ObjectNode of(Ghost ghost) {
        var document =
                JsonNodeFactory.instance.objectNode().put("confidence", ghost.certain() ? "CERTAIN" : "POSSIBLE");
        ghost.end().ifPresent(end -> document.put("notAfter", end.toString()));
        return document;
    }
}

package org.tokentriage.handover;

import java.util.List;
import org.tokentriage.computer.Cause;
import org.tokentriage.computer.Check;
import org.tokentriage.computer.CheckResult;
import org.tokentriage.computer.Examination;
import org.tokentriage.computer.Outcome;
import org.tokentriage.computer.sightings.Sighting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a computer means for the token in it: each check, and in words what shows it. What the store lists of other certificates stays there,
 * as it names people.
 */
final class ComputerFields {

    private static final int MOST_EVIDENCE = 4;

    private ComputerFields() {}

    static ArrayNode of(Examination examination) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var result : examination.results()) {
            var document = list.addObject().put("check", result.check().name());
            switch (result.outcome()) {
                case Outcome.Fine fine -> {}
                case Outcome.Deviates(var cause, var evidence) -> {
                    document.put("cause", cause.name());
                    var shown = document.putArray("evidence");
                    evidence.stream()
                            .limit(MOST_EVIDENCE)
                            .map(ComputerFields::told)
                            .forEach(shown::add);
                }
                case Outcome.NotKnown(var because) -> document.put("because", Fields.clean(because));
            }
        }
        return list;
    }

    /** As it is told of what came in a laudo, too. */
    private static String told(Sighting seen) {
        return Fields.clean(Sighting.value(seen.told(), "").told());
    }

    static Examination read(Fields laudo, String name) {
        return new Examination(laudo.list(name, ComputerFields::result), List.of());
    }

    private static CheckResult result(JsonNode value) {
        var fields = new Fields(value);
        return new CheckResult(fields.word("check", Check.class), outcome(fields));
    }

    private static Outcome outcome(Fields fields) {
        if (fields.has("cause")) {
            return new Outcome.Deviates(fields.word("cause", Cause.class), evidence(fields));
        }
        return fields.maybeText("because").<Outcome>map(Outcome.NotKnown::new).orElseGet(Outcome.Fine::new);
    }

    private static List<Sighting> evidence(Fields fields) {
        var seen = fields.texts("evidence").stream()
                .map(words -> Sighting.value(words, ""))
                .toList();
        if (seen.isEmpty()) {
            throw RefusedLaudo.damaged();
        }
        return seen;
    }
}

package org.tokentriage.words;

import java.util.stream.Collectors;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.diagnosis.Finding;

/** What is told of a cause on this computer. The sentences stand in the bundles under {@code finding.COMPUTER.}. */
final class ComputerWords {

    private static final String ALL = "COMPUTER";

    private ComputerWords() {}

    /** The places where it was seen are the evidence; they are called as the system calls them, in any language. */
    static Explanation of(Finding.OfComputer computer) {
        var seen = computer.deviates().evidence().stream().map(Sighting::told).collect(Collectors.joining("; "));
        return new Explanation(ALL + "." + computer.cause(), seen).shownBy(ALL);
    }
}

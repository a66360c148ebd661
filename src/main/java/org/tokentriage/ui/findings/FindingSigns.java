package org.tokentriage.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.ui.component.text.Tone;

/** How a diagnosis looks, and which of its findings has to be seen at once. */
record FindingSigns(Diagnosis diagnosis) {

    /** How the whole looks: as the verdict, unless all is well with that and something else on the token decides what to do. */
    FindingSign whole() {
        var verdict = FindingSign.of(diagnosis.content());
        var deciding = FindingSign.of(diagnosis.advice().because());
        var elsewhere = diagnosis.advice().because() instanceof Finding.OfComputer;
        return verdict.tone() == Tone.SUCCESS && deciding.tone() != Tone.NEUTRAL && !elsewhere ? deciding : verdict;
    }

    /** What has to be seen at once: what decides what to do now, then the gravest first. */
    List<Finding> alarming() {
        var because = diagnosis.advice().because();
        return diagnosis.besides().stream()
                .filter(finding -> FindingSign.of(finding).tone() != Tone.NEUTRAL)
                .sorted(Comparator.comparing((Finding finding) -> !finding.equals(because))
                        .thenComparing(finding -> FindingSign.of(finding).tone(), Comparator.reverseOrder()))
                .toList();
    }

    /** Those of them that are of the token itself. */
    List<Finding> ofToken() {
        return alarming().stream()
                .filter(finding -> !(finding instanceof Finding.OfComputer))
                .toList();
    }

    /** The one that stands beside the verdict. */
    Optional<Finding> gravest() {
        return alarming().stream().findFirst();
    }
}

package org.tokentriage.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.ui.component.Tone;
import org.tokentriage.wizard.Explanation;
import org.tokentriage.wizard.Explanations;
import org.tokentriage.wizard.Step;

/** What was found beside the verdict, in words, and which of it stands where. */
final class FindingWords {

    private final Diagnosis diagnosis;
    private final Explanations explanations;

    FindingWords(Step.Findings findings, Voice voice) {
        this.diagnosis = findings.diagnosis();
        this.explanations = new Explanations(findings.snapshot().readAt(), voice.moments());
    }

    Explanation verdict() {
        return explanations.of(diagnosis.content());
    }

    Explanation of(Finding finding) {
        return explanations.of(finding);
    }

    /** What has to be seen at once, the gravest first. */
    List<Finding> alarming() {
        return diagnosis.besides().stream()
                .filter(finding -> FindingSign.of(finding).tone() != Tone.NEUTRAL)
                .sorted(Comparator.comparing(finding -> FindingSign.of(finding).tone(), Comparator.reverseOrder()))
                .toList();
    }

    /** The one that stands beside the verdict. */
    Optional<Finding> gravest() {
        return alarming().stream().findFirst();
    }

    /** What explains a group of objects, for whoever looks closer. */
    List<Finding> of(Item.Kind group) {
        return diagnosis.besides().stream()
                .filter(finding -> place(finding).equals(Optional.of(group)))
                .toList();
    }

    private static Optional<Item.Kind> place(Finding finding) {
        return switch (finding) {
            case Finding.KeyNotVisible hidden -> Optional.of(Item.Kind.KEYS);
            case Finding.ChainIncomplete incomplete -> Optional.of(Item.Kind.CHAINS);
            case Finding.SignatureNotSupported unknown -> Optional.of(Item.Kind.CHAINS);
            case Finding.SignatureNotChecked unchecked -> Optional.of(Item.Kind.CHAINS);
            case Finding.OddCertificate odd -> Optional.of(Item.Kind.CERTIFICATES);
            case Finding.OfContent verdict -> Optional.empty();
            case Finding.OfPin alarming -> Optional.empty();
            case Finding.OfPuk alarming -> Optional.empty();
            case Finding.ClockSuspect alarming -> Optional.empty();
            case Finding.EndsSoon alarming -> Optional.empty();
            case Finding.SignatureBroken alarming -> Optional.empty();
            case Finding.SomeUnreadable alarming -> Optional.empty();
        };
    }
}

package org.tokentriage.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ui.component.Tone;
import org.tokentriage.wizard.AdviceText;
import org.tokentriage.wizard.Explanation;
import org.tokentriage.wizard.Explanations;
import org.tokentriage.wizard.Step;

/** What was found beside the verdict, in words, and which of it stands where. */
final class FindingWords {

    private final Diagnosis diagnosis;
    private final Explanations explanations;
    private final Texts texts;

    FindingWords(Step.Findings findings, Voice voice) {
        this.diagnosis = findings.diagnosis();
        this.explanations = new Explanations(findings.snapshot().readAt(), voice.moments());
        this.texts = voice.texts();
    }

    Explanation verdict() {
        return explanations.of(diagnosis.content());
    }

    Explanation of(Finding finding) {
        return explanations.of(finding);
    }

    AdviceText advice() {
        return new AdviceText(diagnosis.advice(), explanations, texts);
    }

    /** How the whole looks: as the verdict, unless all is well with that and something else decides what to do. */
    FindingSign sign() {
        var verdict = FindingSign.of(diagnosis.content());
        var deciding = FindingSign.of(diagnosis.advice().because());
        return verdict.tone() == Tone.SUCCESS && deciding.tone() != Tone.NEUTRAL ? deciding : verdict;
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
            case Finding.KeyUnderOtherId other -> Optional.of(Item.Kind.KEYS);
            case Finding.ChainIncomplete incomplete -> Optional.of(Item.Kind.CHAINS);
            case Finding.SignatureNotSupported unknown -> Optional.of(Item.Kind.CHAINS);
            case Finding.SignatureNotChecked unchecked -> Optional.of(Item.Kind.CHAINS);
            case Finding.OddCertificate odd -> Optional.of(Item.Kind.CERTIFICATES);
            case Finding.RevocationUnknown unknown -> Optional.of(Item.Kind.CERTIFICATES);
            case Finding.OfContent verdict -> Optional.empty();
            case Finding.OfPin alarming -> Optional.empty();
            case Finding.OfPuk alarming -> Optional.empty();
            case Finding.BothLocked alarming -> Optional.empty();
            case Finding.FlagContradicted alarming -> Optional.empty();
            case Finding.MemoryInUse alarming -> Optional.empty();
            case Finding.RenewalUnfinished alarming -> Optional.empty();
            case Finding.SelfSigned alarming -> Optional.empty();
            case Finding.NotForSites alarming -> Optional.empty();
            case Finding.OldBesideNew alarming -> Optional.empty();
            case Finding.PersonBesideCompany alarming -> Optional.empty();
            case Finding.SeveralCompanies alarming -> Optional.empty();
            case Finding.IssuerEnded alarming -> Optional.empty();
            case Finding.ClockSuspect alarming -> Optional.empty();
            case Finding.EndsSoon alarming -> Optional.empty();
            case Finding.SignatureBroken alarming -> Optional.empty();
            case Finding.SomeUnreadable alarming -> Optional.empty();
            case Finding.OfRevoked alarming -> Optional.empty();
        };
    }
}

package org.tokentriage.words;

import java.util.List;
import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenSnapshot;

/** The verdict and what was found beside it, in words. */
public final class FindingWords {

    private final Diagnosis diagnosis;
    private final Explanations explanations;
    private final Texts texts;

    public FindingWords(TokenSnapshot snapshot, Diagnosis diagnosis, Voice voice) {
        this.diagnosis = diagnosis;
        this.explanations = new Explanations(diagnosis, snapshot.readAt(), voice.moments());
        this.texts = voice.texts();
    }

    public Explanation verdict() {
        return explanations.verdict();
    }

    public Explanation of(Finding finding) {
        return explanations.of(finding);
    }

    public AdviceText advice() {
        return new AdviceText(diagnosis.advice(), explanations, texts);
    }

    /** What explains a group of objects, for whoever looks closer. */
    public List<Finding> of(ObjectGroup group) {
        return diagnosis.besides().stream()
                .filter(finding -> place(finding).equals(Optional.of(group)))
                .toList();
    }

    private static Optional<ObjectGroup> place(Finding finding) {
        return switch (finding) {
            case Finding.KeyNotVisible hidden -> Optional.of(ObjectGroup.KEYS);
            case Finding.KeyUnderOtherId other -> Optional.of(ObjectGroup.KEYS);
            case Finding.ChainIncomplete incomplete -> Optional.of(ObjectGroup.CHAINS);
            case Finding.SignatureNotSupported unknown -> Optional.of(ObjectGroup.CHAINS);
            case Finding.SignatureNotChecked unchecked -> Optional.of(ObjectGroup.CHAINS);
            case Finding.OddCertificate odd -> Optional.of(ObjectGroup.CERTIFICATES);
            case Finding.RevocationUnknown unknown -> Optional.of(ObjectGroup.CERTIFICATES);
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
            case Finding.OfComputer alarming -> Optional.empty();
        };
    }
}

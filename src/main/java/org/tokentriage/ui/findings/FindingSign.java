package org.tokentriage.ui.findings;

import org.tokentriage.computer.Confidence;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;

/** The shape and the colour of a finding: red only for what blocks, no colour for what decides nothing. */
record FindingSign(Tone tone, Icon icon) {

    static FindingSign of(Content content) {
        return of(new Finding.OfContent(content));
    }

    static FindingSign of(Finding finding) {
        return switch (finding.code()) {
            case BLANK -> new FindingSign(Tone.WARNING, Icon.BLANK);
            case UNINITIALISED -> new FindingSign(Tone.WARNING, Icon.UNINITIALISED);
            case ONLY_CA -> new FindingSign(Tone.WARNING, Icon.CHAIN);
            case KEY_WITHOUT_CERTIFICATE -> new FindingSign(Tone.WARNING, Icon.KEY);
            case ONLY_DATA -> new FindingSign(Tone.WARNING, Icon.OTHER_OBJECT);
            case VALID -> new FindingSign(Tone.SUCCESS, Icon.CHECK);
            case EXPIRED, NOT_YET_VALID, ENDS_SOON, CLOCK_SUSPECT -> new FindingSign(Tone.WARNING, Icon.TIME);
            case MIXED ->
                allInForce(finding)
                        ? new FindingSign(Tone.SUCCESS, Icon.CHECK)
                        : new FindingSign(Tone.WARNING, Icon.CERTIFICATE);
            case INTERRUPTED, CONTRADICTED, UNREADABLE_CERTIFICATE -> new FindingSign(Tone.NEUTRAL, Icon.INCONCLUSIVE);
            case PIN_LOCKED, PUK_LOCKED -> new FindingSign(Tone.DANGER, Icon.LOCKED);
            case PIN_AND_PUK_LOCKED -> new FindingSign(Tone.DANGER, Icon.BLOCKED);
            case ISSUER_ENDED, OLD_BESIDE_NEW -> new FindingSign(Tone.WARNING, Icon.TIME);
            case RENEWAL_UNFINISHED -> new FindingSign(Tone.WARNING, Icon.KEY);
            case FLAG_CONTRADICTED, MEMORY_IN_USE, SELF_SIGNED, NOT_FOR_SITES ->
                new FindingSign(Tone.WARNING, Icon.WARNING);
            case PERSON_BESIDE_COMPANY, SEVERAL_COMPANIES -> new FindingSign(Tone.WARNING, Icon.CERTIFICATE);
            case SIGNATURE_BROKEN, REVOKED -> new FindingSign(Tone.DANGER, Icon.BLOCKED);
            case PIN_NOT_SET, PIN_TO_BE_CHANGED, PIN_COUNT_LOW, PIN_FINAL_TRY, PUK_COUNT_LOW, PUK_FINAL_TRY ->
                new FindingSign(Tone.WARNING, Icon.WARNING);
            case COMPUTER -> ofComputer(finding);
            case SOME_UNREADABLE -> new FindingSign(Tone.WARNING, Icon.WARNING);
            case KEY_NOT_VISIBLE,
                    KEY_UNDER_OTHER_ID,
                    CHAIN_INCOMPLETE,
                    SIGNATURE_NOT_SUPPORTED,
                    SIGNATURE_NOT_CHECKED,
                    REVOCATION_UNKNOWN,
                    ODD_CERTIFICATE -> new FindingSign(Tone.NEUTRAL, Icon.NOTE);
        };
    }

    private static FindingSign ofComputer(Finding finding) {
        var weak = finding instanceof Finding.OfComputer computer
                && computer.cause().confidence() == Confidence.WEAK;
        return weak ? new FindingSign(Tone.NEUTRAL, Icon.NOTE) : new FindingSign(Tone.WARNING, Icon.WARNING);
    }

    private static boolean allInForce(Finding finding) {
        return finding instanceof Finding.OfContent(Content.Several several)
                && several.others().isEmpty();
    }
}

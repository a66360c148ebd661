package org.tokentriage.diagnosis;

import org.tokentriage.token.Reading;

/** The stable names of findings, for scripts and for look-ups; see {@code docs/cli.md}. */
public enum FindingCode {
    UNINITIALISED,
    PIN_NOT_SET,
    PIN_TO_BE_CHANGED,
    PIN_COUNT_LOW,
    PIN_FINAL_TRY,
    PIN_LOCKED,
    PUK_COUNT_LOW,
    PUK_FINAL_TRY,
    PUK_LOCKED,
    PIN_AND_PUK_LOCKED,
    FLAG_CONTRADICTED,
    MEMORY_IN_USE,
    BLANK,
    ONLY_CA,
    KEY_WITHOUT_CERTIFICATE,
    ONLY_DATA,
    VALID,
    EXPIRED,
    NOT_YET_VALID,
    MIXED,
    UNREADABLE_CERTIFICATE,
    INTERRUPTED,
    CONTRADICTED,
    CLOCK_SUSPECT,
    ENDS_SOON,
    KEY_NOT_VISIBLE,
    KEY_UNDER_OTHER_ID,
    RENEWAL_UNFINISHED,
    SELF_SIGNED,
    NOT_FOR_SITES,
    OLD_BESIDE_NEW,
    PERSON_BESIDE_COMPANY,
    SEVERAL_COMPANIES,
    ISSUER_ENDED,
    CHAIN_INCOMPLETE,
    SIGNATURE_BROKEN,
    SIGNATURE_NOT_SUPPORTED,
    SIGNATURE_NOT_CHECKED,
    ODD_CERTIFICATE,
    SOME_UNREADABLE,
    REVOKED,
    REVOCATION_UNKNOWN,
    /** Which of many is a {@link org.tokentriage.computer.Cause}. */
    COMPUTER;

    static FindingCode of(Finding finding) {
        return switch (finding) {
            case Finding.OfContent(var content) -> of(content);
            case Finding.OfPin(var pin) -> of(pin);
            case Finding.OfPuk(var puk) -> of(puk);
            case Finding.BothLocked both -> PIN_AND_PUK_LOCKED;
            case Finding.FlagContradicted contradicted -> FLAG_CONTRADICTED;
            case Finding.MemoryInUse memory -> MEMORY_IN_USE;
            case Finding.ClockSuspect suspect -> CLOCK_SUSPECT;
            case Finding.EndsSoon soon -> ENDS_SOON;
            case Finding.KeyNotVisible hidden -> KEY_NOT_VISIBLE;
            case Finding.KeyUnderOtherId other -> KEY_UNDER_OTHER_ID;
            case Finding.RenewalUnfinished renewal -> RENEWAL_UNFINISHED;
            case Finding.SelfSigned alone -> SELF_SIGNED;
            case Finding.NotForSites other -> NOT_FOR_SITES;
            case Finding.OldBesideNew both -> OLD_BESIDE_NEW;
            case Finding.PersonBesideCompany both -> PERSON_BESIDE_COMPANY;
            case Finding.SeveralCompanies several -> SEVERAL_COMPANIES;
            case Finding.IssuerEnded ended -> ISSUER_ENDED;
            case Finding.ChainIncomplete incomplete -> CHAIN_INCOMPLETE;
            case Finding.SignatureBroken broken -> SIGNATURE_BROKEN;
            case Finding.SignatureNotSupported unknown -> SIGNATURE_NOT_SUPPORTED;
            case Finding.SignatureNotChecked unchecked -> SIGNATURE_NOT_CHECKED;
            case Finding.OddCertificate odd -> ODD_CERTIFICATE;
            case Finding.SomeUnreadable unreadable -> SOME_UNREADABLE;
            case Finding.OfRevoked revoked -> REVOKED;
            case Finding.RevocationUnknown unknown -> REVOCATION_UNKNOWN;
            case Finding.OfComputer computer -> COMPUTER;
        };
    }

    private static FindingCode of(Content content) {
        return switch (content) {
            case Content.Uninitialised uninitialised -> UNINITIALISED;
            case Content.Blank blank -> BLANK;
            case Content.OnlyChain chain -> ONLY_CA;
            case Content.KeyWithoutCertificate key -> KEY_WITHOUT_CERTIFICATE;
            case Content.OnlyOthers others -> ONLY_DATA;
            case Content.Valid valid -> VALID;
            case Content.Expired expired -> EXPIRED;
            case Content.NotYetValid early -> NOT_YET_VALID;
            case Content.Several several -> MIXED;
            case Content.Unproven(Reading.Interrupted interrupted) -> INTERRUPTED;
            case Content.Unproven unproven -> CONTRADICTED;
            case Content.Unreadable unreadable -> UNREADABLE_CERTIFICATE;
        };
    }

    private static FindingCode of(PinState pin) {
        return switch (pin) {
            case OK -> throw new IllegalArgumentException("a PIN without a sign of a lock is no finding");
            case NOT_SET -> PIN_NOT_SET;
            case TO_BE_CHANGED -> PIN_TO_BE_CHANGED;
            case COUNT_LOW -> PIN_COUNT_LOW;
            case FINAL_TRY -> PIN_FINAL_TRY;
            case LOCKED -> PIN_LOCKED;
        };
    }

    private static FindingCode of(PukState puk) {
        return switch (puk) {
            case OK -> throw new IllegalArgumentException("a PUK without a sign of a lock is no finding");
            case COUNT_LOW -> PUK_COUNT_LOW;
            case FINAL_TRY -> PUK_FINAL_TRY;
            case LOCKED -> PUK_LOCKED;
        };
    }
}

package org.tokentriage.diagnosis;

import java.util.Set;
import java.util.stream.Stream;
import org.tokentriage.computer.Check;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenFailure.TokenRemoved;

/** What each finding alone would have done, given the verdict and how the token may be opened. */
record Courses(Diagnosis diagnosis) {

    /** Where the PIN is needed only for a certificate that has yet to come. */
    private static final Set<Verdict> WITHOUT_USE = Set.of(Verdict.EXPIRED, Verdict.ONLY_CA, Verdict.ONLY_DATA);

    Course of(Finding finding) {
        return switch (finding) {
            case Finding.OfContent(var content) -> of(content);
            case Finding.OfPin(var pin) -> of(pin);
            case Finding.OfPuk(var puk) ->
                puk == PukState.LOCKED ? Course.SPARE_PIN_AS_PUK_IS_LOCKED : Course.SPARE_PUK;
            case Finding.BothLocked both ->
                diagnosis.verdict() == Verdict.BLANK ? Course.OPEN_TICKET_BOTH_LOCKED : Course.REPLACE_TOKEN;
            case Finding.FlagContradicted contradicted -> Course.REPAIR_SOFTWARE;
            case Finding.MemoryInUse memory -> memory();
            case Finding.ClockSuspect suspect -> Course.SET_CLOCK;
            case Finding.EndsSoon soon -> Course.RENEW_IN_TIME;
            case Finding.KeyNotVisible hidden -> Course.TEST_WITH_PIN;
            case Finding.KeyUnderOtherId other -> Course.JOIN_KEY;
            case Finding.RenewalUnfinished renewal -> ended() ? Course.FINISH_ISSUE : Course.FINISH_RENEWAL;
            case Finding.SelfSigned alone -> Course.ISSUE_TRUSTED;
            case Finding.NotForSites other -> Course.USE_ANOTHER;
            case Finding.OldBesideNew both -> Course.CHOOSE_RENEWED;
            case Finding.PersonBesideCompany both -> Course.CHOOSE_FOR_COMPANY;
            case Finding.SeveralCompanies several -> Course.CHOOSE_COMPANY;
            case Finding.IssuerEnded ended -> Course.UPDATE_CHAIN;
            case Finding.ChainIncomplete incomplete -> chain();
            case Finding.SignatureBroken broken -> Course.SEND_SUMMARY;
            case Finding.SignatureNotSupported unknown -> Course.NOTHING;
            case Finding.SignatureNotChecked unchecked -> Course.SEND_IF_REFUSED;
            case Finding.OddCertificate odd -> Course.SEND_IF_REFUSED;
            case Finding.SomeUnreadable unreadable -> Course.ASK_FOR_UNREADABLE;
            case Finding.OfRevoked revoked -> ended() ? Course.ISSUE_ANOTHER : Course.AVOID_REVOKED;
            case Finding.RevocationUnknown unknown -> Course.NOTHING;
            case Finding.OfComputer computer -> ComputerCourses.of(computer.cause());
        };
    }

    private Course of(Content content) {
        return switch (content) {
            case Content.Uninitialised fresh -> Course.PREPARE;
            case Content.Blank blank -> Course.OPEN_TICKET;
            case Content.OnlyChain chain -> Course.ISSUE;
            case Content.KeyWithoutCertificate key -> Course.FINISH_ISSUE;
            case Content.OnlyOthers others -> Course.ISSUE;
            case Content.Valid valid -> Course.LOOK_ELSEWHERE;
            case Content.Expired expired -> Course.RENEW;
            case Content.NotYetValid early -> Course.AWAIT_BEGIN;
            case Content.Several several -> Course.CHOOSE;
            case Content.Unproven(Reading.Interrupted(var at, TokenRemoved removed)) -> Course.CONNECT_AGAIN;
            case Content.Unproven unproven -> Course.READ_AGAIN;
            case Content.Unreadable unreadable -> Course.READ_ONCE_MORE;
        };
    }

    /** What the token lacks this computer may have. */
    private Course chain() {
        var here = diagnosis
                .computer()
                .filter(computer -> computer.fine().contains(Check.AUTHORITIES_PRESENT))
                .isPresent();
        return here ? Course.NOTHING : Course.INSTALL_CHAIN;
    }

    private Course of(PinState pin) {
        return switch (pin) {
            case LOCKED -> locked();
            case FINAL_TRY -> finalTry();
            case COUNT_LOW -> Course.RECALL_PIN;
            case TO_BE_CHANGED -> Course.CHANGE_PIN;
            case NOT_SET -> Course.SET_PIN;
            case OK -> Course.NOTHING;
        };
    }

    private Course finalTry() {
        if (diagnosis.verdict() == Verdict.BLANK) {
            return Course.OPEN_TICKET_SPARE_PIN;
        }
        return puk() == PukState.LOCKED ? Course.SPARE_PIN_WITHOUT_PUK : Course.SPARE_PIN;
    }

    private Course locked() {
        if (diagnosis.verdict() == Verdict.BLANK) {
            return Course.OPEN_TICKET_PIN_LOCKED;
        }
        if ((WITHOUT_USE.contains(diagnosis.verdict()) || revoked())
                && !diagnosis.has(FindingCode.RENEWAL_UNFINISHED)) {
            return Course.UNLOCK_PIN_FOR_ISSUE;
        }
        return puk() == PukState.OK ? Course.UNLOCK_PIN : Course.UNLOCK_PIN_WITH_CARE;
    }

    /** Only with a PIN that works can be seen what is hidden. */
    private Course memory() {
        return diagnosis.pin() == PinState.OK || diagnosis.pin() == PinState.COUNT_LOW
                ? Course.LOOK_WITH_PIN
                : Course.OPEN_TICKET;
    }

    /** Whether there is nothing to be used until a renewal is finished. */
    private boolean ended() {
        return diagnosis.verdict() == Verdict.EXPIRED
                || revoked()
                || (diagnosis.content() instanceof Content.Several several
                        && several.inForce().isEmpty());
    }

    /** Whether every certificate that is in force, or will be, was revoked. */
    private boolean revoked() {
        var revoked = diagnosis.findings().stream()
                .flatMap(finding -> finding instanceof Finding.OfRevoked(var certificate, var status)
                        ? Stream.of(certificate)
                        : Stream.of())
                .toList();
        return switch (diagnosis.content()) {
            case Content.Valid(var only) -> revoked.contains(only);
            case Content.NotYetValid(var only) -> revoked.contains(only);
            case Content.Several several -> !revoked.isEmpty() && revoked.containsAll(several.inForce());
            default -> false;
        };
    }

    private PukState puk() {
        return diagnosis.access().puk();
    }
}

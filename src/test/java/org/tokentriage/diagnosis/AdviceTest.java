package org.tokentriage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.chain.SignatureCheck;
import org.tokentriage.certificate.der.Oddity;
import org.tokentriage.certificate.revocation.RevocationReason;
import org.tokentriage.certificate.revocation.RevocationStatus.Cause;
import org.tokentriage.certificate.revocation.RevocationStatus.Revoked;
import org.tokentriage.certificate.revocation.RevocationStatus.Unknown;
import org.tokentriage.computer.Confidence;
import org.tokentriage.computer.Outcome;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenObject.CertificateObject;

/** What is to be done, for every verdict with every pair of findings beside it. */
class AdviceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");
    private static final TokenCertificate ONE = certificate(TestCertificates.valid());

    private static final Set<Course> WITH_PIN =
            EnumSet.of(Course.TEST_WITH_PIN, Course.LOOK_WITH_PIN, Course.LOOK_ELSEWHERE);
    private static final Set<Course> WITH_PUK =
            EnumSet.of(Course.UNLOCK_PIN, Course.UNLOCK_PIN_WITH_CARE, Course.UNLOCK_PIN_FOR_ISSUE, Course.SPARE_PIN);
    private static final Set<Course> OTHER_CERTIFICATE =
            EnumSet.of(Course.RENEW, Course.ISSUE, Course.ISSUE_ANOTHER, Course.PREPARE, Course.REPLACE_TOKEN);

    private static final Set<FindingCode> HARMLESS = EnumSet.of(
            FindingCode.VALID,
            FindingCode.PUK_COUNT_LOW,
            FindingCode.PUK_FINAL_TRY,
            FindingCode.PUK_LOCKED,
            FindingCode.ENDS_SOON,
            FindingCode.RENEWAL_UNFINISHED,
            FindingCode.SIGNATURE_NOT_SUPPORTED,
            FindingCode.REVOCATION_UNKNOWN);

    /** A verdict with what may stand beside it. */
    record Case(Content content, List<Finding> besides) {

        Diagnosis diagnosis() {
            var all = new ArrayList<>(besides);
            all.add(new Finding.OfContent(content));
            return new Diagnosis(content, access(), Inventory.of(List.of()), Map.of(), Map.of(), all);
        }

        private Access access() {
            var pin = besides.stream()
                    .flatMap(finding -> switch (finding) {
                        case Finding.OfPin(var state) -> Stream.of(state);
                        case Finding.BothLocked both -> Stream.of(PinState.LOCKED);
                        default -> Stream.<PinState>empty();
                    })
                    .findFirst();
            var puk = besides.stream()
                    .flatMap(finding -> switch (finding) {
                        case Finding.OfPuk(var state) -> Stream.of(state);
                        case Finding.BothLocked both -> Stream.of(PukState.LOCKED);
                        default -> Stream.<PukState>empty();
                    })
                    .findFirst();
            return new Access(pin.orElse(PinState.OK), puk.orElse(PukState.OK));
        }

        @Override
        public String toString() {
            return new Finding.OfContent(content).code() + " with "
                    + besides.stream().map(Finding::code).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void noTwoThingsThatAreSaidContradictEachOther(Content content) {
        assertThat(pairs(content)).allSatisfy(one -> {
            var advice = one.diagnosis().advice();
            var said = said(one);

            assertThat(said).allSatisfy(course -> assertThat(course).isGreaterThanOrEqualTo(advice.now()));
            assertThat(said).noneMatch(course -> said.stream().anyMatch(course::contradicts));
            assertThat(advice.of(advice.because())).contains(advice.now());
            assertThat(advice.besides(advice.because())).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatIsLockedIsNeverOffered(Content content) {
        assertThat(pairs(content)).allSatisfy(one -> {
            if (one.access().puk() == PukState.LOCKED) {
                assertThat(said(one)).doesNotContainAnyElementsOf(WITH_PUK);
            }
            if (one.access().pin() == PinState.LOCKED) {
                assertThat(said(one)).doesNotContainAnyElementsOf(WITH_PIN);
            }
            if (one.access().pin() == PinState.FINAL_TRY) {
                assertThat(said(one)).doesNotContain(Course.TEST_WITH_PIN, Course.LOOK_WITH_PIN);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theReasonIsElsewhereOnlyWhereNothingFoundCanBeIt(Content content) {
        assertThat(pairs(content)).allSatisfy(one -> {
            var harmless =
                    one.diagnosis().findings().stream().map(Finding::code).allMatch(HARMLESS::contains);

            assertThat(said(one).contains(Course.LOOK_ELSEWHERE)).isEqualTo(harmless);
        });
    }

    @ParameterizedTest
    @MethodSource("contents")
    void nobodyOrdersAnotherWhereOneCanBeFinished(Content content) {
        assertThat(pairs(content))
                .filteredOn(one -> said(one).contains(Course.FINISH_ISSUE))
                .allSatisfy(one -> assertThat(said(one)).doesNotContainAnyElementsOf(OTHER_CERTIFICATE));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aReadingThatProvesNothingIsReadAgainFirst(Content content) {
        assertThat(pairs(content))
                .filteredOn(one -> one.diagnosis().verdict() == Verdict.INCONCLUSIVE)
                .allSatisfy(
                        one -> assertThat(one.diagnosis().advice().now()).isLessThanOrEqualTo(Course.READ_ONCE_MORE));
    }

    /** The whole table: the verdict, what else was found, what to do now. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BLANK                   |                        | OPEN_TICKET
            BLANK                   | PIN_LOCKED             | OPEN_TICKET_PIN_LOCKED
            BLANK                   | PIN_AND_PUK_LOCKED     | OPEN_TICKET_BOTH_LOCKED
            BLANK                   | PIN_FINAL_TRY          | OPEN_TICKET_SPARE_PIN
            BLANK                   | PUK_LOCKED             | OPEN_TICKET
            BLANK                   | MEMORY_IN_USE          | LOOK_WITH_PIN
            UNINITIALISED           |                        | PREPARE
            ONLY_CA                 |                        | ISSUE
            ONLY_CA                 | PIN_LOCKED             | ISSUE
            ONLY_CA                 | PIN_AND_PUK_LOCKED     | REPLACE_TOKEN
            ONLY_DATA               |                        | ISSUE
            ONLY_DATA               | PIN_AND_PUK_LOCKED     | REPLACE_TOKEN
            KEY_WITHOUT_CERTIFICATE |                        | FINISH_ISSUE
            KEY_WITHOUT_CERTIFICATE | PIN_LOCKED             | UNLOCK_PIN
            KEY_WITHOUT_CERTIFICATE | PIN_AND_PUK_LOCKED     | REPLACE_TOKEN
            VALID                   |                        | LOOK_ELSEWHERE
            VALID                   | PIN_LOCKED             | UNLOCK_PIN
            VALID                   | PIN_AND_PUK_LOCKED     | REPLACE_TOKEN
            VALID                   | PIN_FINAL_TRY          | SPARE_PIN
            VALID                   | PIN_COUNT_LOW          | RECALL_PIN
            VALID                   | PIN_TO_BE_CHANGED      | CHANGE_PIN
            VALID                   | PIN_NOT_SET            | SET_PIN
            VALID                   | PUK_LOCKED             | LOOK_ELSEWHERE
            VALID                   | CLOCK_SUSPECT          | SET_CLOCK
            VALID                   | ENDS_SOON              | LOOK_ELSEWHERE
            VALID                   | KEY_NOT_VISIBLE        | TEST_WITH_PIN
            VALID                   | KEY_UNDER_OTHER_ID     | JOIN_KEY
            VALID                   | RENEWAL_UNFINISHED     | LOOK_ELSEWHERE
            VALID                   | SELF_SIGNED            | ISSUE_TRUSTED
            VALID                   | NOT_FOR_SITES          | USE_ANOTHER
            VALID                   | ISSUER_ENDED           | UPDATE_CHAIN
            VALID                   | CHAIN_INCOMPLETE       | INSTALL_CHAIN
            VALID                   | SIGNATURE_BROKEN       | SEND_SUMMARY
            VALID                   | SIGNATURE_NOT_SUPPORTED| LOOK_ELSEWHERE
            VALID                   | SIGNATURE_NOT_CHECKED  | SEND_IF_REFUSED
            VALID                   | ODD_CERTIFICATE        | SEND_IF_REFUSED
            VALID                   | SOME_UNREADABLE        | ASK_FOR_UNREADABLE
            VALID                   | FLAG_CONTRADICTED      | REPAIR_SOFTWARE
            VALID                   | REVOKED                | ISSUE_ANOTHER
            VALID                   | REVOCATION_UNKNOWN     | LOOK_ELSEWHERE
            VALID                   | COMPUTER               | CONNECT_FOR_STORE
            MIXED                   | COMPUTER               | CHOOSE
            NOT_YET_VALID           | REVOKED                | ISSUE_ANOTHER
            MIXED                   | REVOKED                | ISSUE_ANOTHER
            EXPIRED                 |                        | RENEW
            EXPIRED                 | PIN_LOCKED             | RENEW
            EXPIRED                 | PIN_AND_PUK_LOCKED     | REPLACE_TOKEN
            EXPIRED                 | CLOCK_SUSPECT          | SET_CLOCK
            EXPIRED                 | RENEWAL_UNFINISHED     | FINISH_ISSUE
            EXPIRED                 | KEY_NOT_VISIBLE        | RENEW
            EXPIRED                 | CHAIN_INCOMPLETE       | RENEW
            NOT_YET_VALID           |                        | AWAIT_BEGIN
            NOT_YET_VALID           | CLOCK_SUSPECT          | SET_CLOCK
            NOT_YET_VALID           | PIN_LOCKED             | UNLOCK_PIN
            NOT_YET_VALID           | RENEWAL_UNFINISHED     | AWAIT_BEGIN
            MIXED                   |                        | CHOOSE
            MIXED                   | OLD_BESIDE_NEW         | CHOOSE_RENEWED
            MIXED                   | PERSON_BESIDE_COMPANY  | CHOOSE_FOR_COMPANY
            MIXED                   | SEVERAL_COMPANIES      | CHOOSE_COMPANY
            MIXED                   | CHAIN_INCOMPLETE       | CHOOSE
            MIXED                   | PIN_LOCKED             | UNLOCK_PIN
            UNREADABLE_CERTIFICATE  |                        | READ_ONCE_MORE
            INTERRUPTED             |                        | CONNECT_AGAIN
            INTERRUPTED             | PIN_AND_PUK_LOCKED     | CONNECT_AGAIN
            CONTRADICTED            |                        | READ_AGAIN
            """)
    void eachVerdictWithEachFindingHasItsAdvice(FindingCode verdict, FindingCode beside, Course course) {
        var content = contents()
                .filter(one -> new Finding.OfContent(one).code() == verdict)
                .findFirst()
                .orElseThrow();
        var found = besides(content).filter(finding -> finding.code() == beside).toList();

        assertThat(found).hasSize(beside == null ? 0 : 1);
        assertThat(new Case(content, found).diagnosis().advice().now()).isEqualTo(course);
    }

    @Test
    void anExpiredCertificateBesideABegunOneUnderALockedPinIsUnlockedAndFinished() {
        var found = List.<Finding>of(new Finding.OfPin(PinState.LOCKED), new Finding.RenewalUnfinished(1));

        assertThat(said(new Case(new Content.Expired(ONE, 9), found)))
                .containsExactlyInAnyOrder(Course.UNLOCK_PIN, Course.FINISH_ISSUE);
    }

    @Test
    void thePukIsSparedWhereOneMoreErrorLocksIt() {
        var found = List.<Finding>of(new Finding.OfPin(PinState.LOCKED), new Finding.OfPuk(PukState.FINAL_TRY));

        assertThat(new Case(new Content.Valid(ONE), found).diagnosis().advice().now())
                .isEqualTo(Course.UNLOCK_PIN_WITH_CARE);
    }

    @Test
    void ofTokensWithoutCertificateInForceTheBegunOneIsFinished() {
        var found = List.<Finding>of(new Finding.RenewalUnfinished(1));

        assertThat(new Case(new Content.Several(List.of(), List.of(ONE, ONE)), found)
                        .diagnosis()
                        .advice()
                        .now())
                .isEqualTo(Course.FINISH_ISSUE);
    }

    @Test
    void aRevokedOneWhoseSuccessorWasBegunIsFinishedAndNotOrderedAnew() {
        var found = List.<Finding>of(
                new Finding.RenewalUnfinished(1),
                new Finding.OfRevoked(ONE, new Revoked(NOW, RevocationReason.UNSPECIFIED, NOW)));

        assertThat(said(new Case(new Content.Valid(ONE), found))).containsExactly(Course.FINISH_ISSUE);
    }

    @Test
    void ofSeveralInForceTheRevokedOneIsAvoided() {
        var other = certificate(TestCertificates.root());
        var found = List.<Finding>of(new Finding.OfRevoked(ONE, new Revoked(NOW, RevocationReason.UNSPECIFIED, NOW)));

        assertThat(new Case(new Content.Several(List.of(ONE, other), List.of()), found)
                        .diagnosis()
                        .advice()
                        .now())
                .isEqualTo(Course.AVOID_REVOKED);
    }

    private static List<Course> said(Case one) {
        var advice = one.diagnosis().advice();
        return one.diagnosis().findings().stream()
                .flatMap(finding -> advice.of(finding).stream())
                .toList();
    }

    /** The verdict alone, with each finding, and with each two. */
    private static List<Case> pairs(Content content) {
        var all = besides(content).toList();
        var pairs = new ArrayList<>(List.of(new Case(content, List.of())));
        for (var first = 0; first < all.size(); first++) {
            pairs.add(new Case(content, List.of(all.get(first))));
            for (var second : all.subList(first + 1, all.size())) {
                if (mayBeTogether(all.get(first), second)) {
                    pairs.add(new Case(content, List.of(all.get(first), second)));
                }
            }
        }
        return pairs;
    }

    /** A PIN has one state; both locked stands for two findings. */
    private static boolean mayBeTogether(Finding first, Finding second) {
        return first.getClass() != second.getClass()
                && !(first instanceof Finding.BothLocked && isAccess(second))
                && !(second instanceof Finding.BothLocked && isAccess(first))
                && !(locks(first) && locks(second));
    }

    private static boolean locks(Finding finding) {
        return finding.equals(new Finding.OfPin(PinState.LOCKED)) || finding.equals(new Finding.OfPuk(PukState.LOCKED));
    }

    private static boolean isAccess(Finding finding) {
        return finding instanceof Finding.OfPin || finding instanceof Finding.OfPuk;
    }

    /** What may be found beside a verdict: of certificates only where there are any. */
    private static Stream<Finding> besides(Content content) {
        var access = Stream.concat(
                Stream.concat(
                        Arrays.stream(PinState.values())
                                .filter(pin -> pin != PinState.OK)
                                .map(Finding.OfPin::new),
                        Arrays.stream(PukState.values())
                                .filter(puk -> puk != PukState.OK)
                                .map(Finding.OfPuk::new)),
                Stream.<Finding>of(new Finding.BothLocked()));
        return switch (content) {
            case Content.Uninitialised fresh -> Stream.of();
            case Content.Blank blank ->
                Stream.concat(access, Stream.of(new Finding.MemoryInUse(new TokenMemory(32768, 0))));
            case Content.OnlyChain chain -> Stream.concat(access, Stream.of(new Finding.FlagContradicted(1)));
            case Content.KeyWithoutCertificate key -> Stream.concat(access, Stream.of(new Finding.FlagContradicted(1)));
            case Content.OnlyOthers others -> access;
            case Content.Unproven unproven -> access;
            case Content.Unreadable unreadable -> Stream.concat(access, Stream.of(new Finding.FlagContradicted(1)));
            case Content.Valid valid ->
                Stream.of(access, ofCertificates(), ofOneInForce()).flatMap(found -> found);
            case Content.Expired expired -> Stream.of(access, ofCertificates()).flatMap(found -> found);
            case Content.NotYetValid early ->
                Stream.of(access, ofCertificates()).flatMap(found -> found);
            case Content.Several several ->
                Stream.of(access, ofCertificates(), ofOneInForce(), rivals()).flatMap(found -> found);
        };
    }

    private static Stream<Finding> ofCertificates() {
        return Stream.of(
                new Finding.FlagContradicted(1),
                new Finding.ClockSuspect(ONE, NOW),
                new Finding.KeyNotVisible(ONE),
                new Finding.KeyUnderOtherId(ONE, ObjectId.NONE),
                new Finding.RenewalUnfinished(1),
                new Finding.SelfSigned(ONE),
                new Finding.ChainIncomplete(ONE, ""),
                new Finding.OfRevoked(ONE, new Revoked(NOW, RevocationReason.KEY_COMPROMISE, NOW)),
                new Finding.RevocationUnknown(ONE, new Unknown(Cause.NOT_REACHABLE, NOW)),
                new Finding.SignatureBroken(ONE, ""),
                new Finding.SignatureNotSupported(ONE, ""),
                new Finding.SignatureNotChecked(ONE, "", SignatureCheck.KEY_TOO_LARGE),
                new Finding.OddCertificate(ONE, Oddity.PADDED),
                new Finding.SomeUnreadable(1));
    }

    private static Stream<Finding> ofOneInForce() {
        return Stream.of(
                new Finding.EndsSoon(ONE, 3),
                new Finding.NotForSites(ONE),
                new Finding.IssuerEnded(ONE, "", NOW),
                onComputer(org.tokentriage.computer.Cause.NOT_IN_STORE));
    }

    private static Finding onComputer(org.tokentriage.computer.Cause cause) {
        return new Finding.OfComputer(new Outcome.Deviates(cause, List.of(Sighting.absent("store:MY"))));
    }

    @ParameterizedTest
    @EnumSource
    void aCauseOnTheComputerDecidesBesideAValidCertificateUnlessItIsWeak(org.tokentriage.computer.Cause cause) {
        var advice = new Case(new Content.Valid(ONE), List.of(onComputer(cause)))
                .diagnosis()
                .advice();

        assertThat(advice.now() == Course.LOOK_ELSEWHERE).isEqualTo(cause.confidence() == Confidence.WEAK);
        assertThat(advice.of(onComputer(cause))).isPresent();
    }

    private static Stream<Finding> rivals() {
        return Stream.of(
                new Finding.OldBesideNew(ONE, ONE),
                new Finding.PersonBesideCompany(ONE, ONE),
                new Finding.SeveralCompanies(2));
    }

    private static Stream<Content> contents() {
        var step = new ReadingStep(2, ReadingStep.Kind.OTHERS);
        return Stream.of(
                new Content.Uninitialised(),
                new Content.Blank(),
                new Content.OnlyChain(1),
                new Content.KeyWithoutCertificate(1),
                new Content.OnlyOthers(1),
                new Content.Valid(ONE),
                new Content.Expired(ONE, 9),
                new Content.NotYetValid(ONE),
                new Content.Several(List.of(ONE), List.of(ONE)),
                new Content.Several(List.of(), List.of(ONE, ONE)),
                new Content.Unproven(
                        new Reading.Interrupted(step, new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED"))),
                new Content.Unproven(new Reading.Contradicted()),
                new Content.Unreadable(1));
    }

    private static TokenCertificate certificate(byte[] der) {
        var details = (CertificateDetails) CertificateReader.read(der);
        return new TokenCertificate(new CertificateObject("x", ObjectId.NONE, new Der(der)), details);
    }
}

package org.tokentriage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.diagnosis.FindingCode.BLANK;
import static org.tokentriage.diagnosis.FindingCode.CHAIN_INCOMPLETE;
import static org.tokentriage.diagnosis.FindingCode.CLOCK_SUSPECT;
import static org.tokentriage.diagnosis.FindingCode.ENDS_SOON;
import static org.tokentriage.diagnosis.FindingCode.EXPIRED;
import static org.tokentriage.diagnosis.FindingCode.KEY_NOT_VISIBLE;
import static org.tokentriage.diagnosis.FindingCode.MIXED;
import static org.tokentriage.diagnosis.FindingCode.NOT_FOR_SITES;
import static org.tokentriage.diagnosis.FindingCode.NOT_YET_VALID;
import static org.tokentriage.diagnosis.FindingCode.OLD_BESIDE_NEW;
import static org.tokentriage.diagnosis.FindingCode.PERSON_BESIDE_COMPANY;
import static org.tokentriage.diagnosis.FindingCode.PIN_AND_PUK_LOCKED;
import static org.tokentriage.diagnosis.FindingCode.PIN_LOCKED;
import static org.tokentriage.diagnosis.FindingCode.PUK_LOCKED;
import static org.tokentriage.diagnosis.FindingCode.SEVERAL_COMPANIES;
import static org.tokentriage.diagnosis.FindingCode.SIGNATURE_BROKEN;
import static org.tokentriage.diagnosis.FindingCode.SIGNATURE_NOT_SUPPORTED;
import static org.tokentriage.diagnosis.FindingCode.SOME_UNREADABLE;
import static org.tokentriage.diagnosis.FindingCode.UNINITIALISED;
import static org.tokentriage.diagnosis.FindingCode.VALID;
import static org.tokentriage.token.TokenFlag.INITIALISED;
import static org.tokentriage.token.TokenFlag.SO_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_SET;

import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestKeys;
import org.tokentriage.token.Der;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

class FindingTest {

    private static final Instant READ_AT = Instant.parse("2026-11-23T13:24:00Z");
    private static final Set<TokenFlag> OPERATIONAL = Set.of(INITIALISED, USER_PIN_SET);
    private static final Reading CONFIRMED = new Reading.Confirmed();
    private static final ObjectId ID = ObjectId.of(new byte[] {1});
    private static final X500Name ROOT = new X500Name("C=BR,O=ICP-Brasil,CN=Raiz");
    private static final KeyPair ROOT_KEYS = TestKeys.elliptic();
    private static final KeyPair OTHER_KEYS = TestKeys.elliptic();
    private static final TokenObject ROOT_ITSELF = root(Duration.ofDays(900));
    private static final TokenObject KEY = new PublicKeyObject("key", ID);
    private static final TokenObject GARBLED = new CertificateObject("?", ID, new Der(new byte[0]));

    @Test
    void aBlankTokenWithALockedPinIsBoth() {
        assertThat(codes(snapshot(Set.of(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED), CONFIRMED)))
                .containsExactly(PIN_LOCKED, BLANK);
        assertThat(codes(snapshot(Set.of(INITIALISED, USER_PIN_SET, SO_PIN_LOCKED), CONFIRMED)))
                .containsExactly(PUK_LOCKED, BLANK);
    }

    @Test
    void aLockedPinAndALockedPukAreOneFinding() {
        var flags = Set.of(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED, SO_PIN_LOCKED);

        assertThat(codes(snapshot(flags, CONFIRMED))).containsExactly(PIN_AND_PUK_LOCKED, BLANK);
    }

    @Test
    void aFreshTokenHasNoPinYetAndThatIsNoFinding() {
        assertThat(codes(snapshot(Set.of(), new Reading.Uninitialised()))).containsExactly(UNINITIALISED);
    }

    @Test
    void theFlagsOfPinAndPukOfAFreshTokenMeanNothing() {
        var fresh = snapshot(Set.of(USER_PIN_LOCKED, SO_PIN_LOCKED), CONFIRMED);

        assertThat(codes(fresh)).containsExactly(UNINITIALISED);
        assertThat(Diagnosis.of(fresh).access()).isEqualTo(new Access(PinState.NOT_SET, PukState.OK));
    }

    @Test
    void aHealthyTokenShowsItsVerdictAlone() {
        assertThat(codes(KEY, ROOT_ITSELF, holder(-100, 200))).containsExactly(VALID);
    }

    @Test
    void aReadingThatProvesNothingSaysNothingOfCertificates() {
        var removed = new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED");
        var reading = new Reading.Interrupted(new ReadingStep(2, ReadingStep.Kind.OTHERS), removed);

        assertThat(codes(snapshot(OPERATIONAL, reading, holder(-100, 10)))).containsExactly(FindingCode.INTERRUPTED);
    }

    @ParameterizedTest
    @CsvSource({"720, 30", "719, 29", "25, 1", "23, 0"})
    void aCertificateThatEndsWithinThirtyDaysIsNoticed(int hours, int days) {
        var diagnosis = Diagnosis.of(snapshot(
                OPERATIONAL, CONFIRMED, KEY, ROOT_ITSELF, holder(Duration.ofDays(-100), Duration.ofHours(hours))));

        assertThat(diagnosis.besides())
                .containsExactly(new Finding.EndsSoon(
                        diagnosis.inventory().certificates().get(0), days));
    }

    @Test
    void aCertificateThatEndsLaterIsNot() {
        var later = Duration.ofDays(30).plusSeconds(1);

        assertThat(codes(KEY, ROOT_ITSELF, holder(Duration.ofDays(-1), later))).containsExactly(VALID);
    }

    @Test
    void aCertificateThatBeginsInMinutesMeansAWrongClock() {
        var soon = holder(Duration.ofMinutes(20), Duration.ofDays(300));
        var diagnosis = Diagnosis.of(snapshot(OPERATIONAL, CONFIRMED, KEY, ROOT_ITSELF, soon));

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.NOT_YET_VALID);
        assertThat(diagnosis.besides())
                .containsExactly(new Finding.ClockSuspect(
                        diagnosis.inventory().certificates().get(0), READ_AT));
    }

    @Test
    void aCertificateThatBeginsInDaysMayBeMeantSo() {
        assertThat(codes(KEY, ROOT_ITSELF, holder(1, 300))).containsExactly(NOT_YET_VALID);
    }

    @Test
    void anAuthorityOfTheFutureMeansAWrongClockHoweverFarItIs() {
        assertThat(codes(KEY, root(Duration.ofDays(-900)), holder(901, 1200)))
                .containsExactly(NOT_YET_VALID, CLOCK_SUSPECT);
    }

    @Test
    void aKeyThatIsNotSeenIsNotCalledMissing() {
        assertThat(codes(ROOT_ITSELF, holder(-100, 200))).containsExactly(VALID, KEY_NOT_VISIBLE);
        assertThat(codes(ROOT_ITSELF, holder(-100, 200), new PublicKeyObject("other", ObjectId.of(new byte[] {2}))))
                .containsExactly(VALID, KEY_NOT_VISIBLE);
    }

    @Test
    void aMissingAuthorityIsNamed() {
        var diagnosis = Diagnosis.of(snapshot(OPERATIONAL, CONFIRMED, KEY, holder(-100, 200)));

        assertThat(diagnosis.besides())
                .containsExactly(new Finding.ChainIncomplete(
                        diagnosis.inventory().certificates().get(0), "Raiz"));
    }

    @Test
    void aSignatureOfAnotherKeyIsBroken() {
        var forged = object(draft(Duration.ofDays(-9), Duration.ofDays(99)).signedBy(ROOT, OTHER_KEYS));

        assertThat(codes(KEY, ROOT_ITSELF, forged)).containsExactly(VALID, SIGNATURE_BROKEN);
    }

    @Test
    void aSignatureOfAnUnknownKindIsNoFault() {
        var edwards = TestKeys.edwards();
        var root = object(CertificateDraft.of(ROOT, edwards.getPublic())
                .extension(Extension.basicConstraints, new BasicConstraints(true))
                .until(READ_AT.plus(Duration.ofDays(100)))
                .signedBy(ROOT, ROOT_KEYS));

        assertThat(codes(KEY, root, holder(-100, 200))).containsExactly(VALID, SIGNATURE_NOT_SUPPORTED);
    }

    @Test
    void anAuthorityThatEndedUnderACertificateInForceIsNoticed() {
        var ended = object(CertificateDraft.of(ROOT, ROOT_KEYS.getPublic())
                .extension(Extension.basicConstraints, new BasicConstraints(true))
                .until(READ_AT.minus(Duration.ofDays(5)))
                .signedBy(ROOT, ROOT_KEYS));
        var diagnosis = Diagnosis.of(snapshot(OPERATIONAL, CONFIRMED, KEY, ended, holder(-100, 200)));

        assertThat(diagnosis.besides())
                .containsExactly(new Finding.IssuerEnded(
                        diagnosis.inventory().certificates().get(0), "Raiz", READ_AT.minus(Duration.ofDays(5))));
        assertThat(diagnosis.advice().now()).isEqualTo(Course.UPDATE_CHAIN);
        assertThat(codes(KEY, ended, holder(-100, -2))).containsExactly(EXPIRED);
    }

    @Test
    void aCertificateThatMayNotEnterSitesIsNoticed() {
        var mail = object(draft(Duration.ofDays(-9), Duration.ofDays(99))
                .extension(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection))
                .signedBy(ROOT, ROOT_KEYS));
        var sites = object(draft(Duration.ofDays(-9), Duration.ofDays(99))
                .extension(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth))
                .signedBy(ROOT, ROOT_KEYS));

        assertThat(codes(KEY, ROOT_ITSELF, mail)).containsExactly(VALID, NOT_FOR_SITES);
        assertThat(codes(KEY, ROOT_ITSELF, sites)).containsExactly(VALID);
    }

    @Test
    void aPersonsCertificateBesideACompanysIsTakenForIt() {
        var diagnosis = Diagnosis.of(
                snapshot(OPERATIONAL, CONFIRMED, KEY, ROOT_ITSELF, person(), company("11222333000181", 200)));

        assertThat(diagnosis.findings()).extracting(Finding::code).containsExactly(MIXED, PERSON_BESIDE_COMPANY);
        assertThat(diagnosis.advice().now()).isEqualTo(Course.CHOOSE_FOR_COMPANY);
    }

    @Test
    void ofOneCompanysCertificatesTheEndedOneIsTakenForTheRenewed() {
        assertThat(codes(KEY, ROOT_ITSELF, company("11222333000181", -2), company("11222333000181", 200)))
                .containsExactly(MIXED, OLD_BESIDE_NEW);
        assertThat(codes(KEY, ROOT_ITSELF, company("11222333000181", -2), company("04252011000110", 200)))
                .containsExactly(MIXED);
    }

    @Test
    void certificatesOfSeveralCompaniesAreTakenForOneAnother() {
        assertThat(codes(KEY, ROOT_ITSELF, company("11222333000181", 100), company("04252011000110", 200)))
                .containsExactly(MIXED, SEVERAL_COMPANIES);
    }

    @Test
    void whatCannotBeReadIsNoticedBesideACertificate() {
        assertThat(codes(KEY, ROOT_ITSELF, holder(-100, 200), GARBLED)).containsExactly(VALID, SOME_UNREADABLE);
    }

    @Test
    void ofSeveralCertificatesThoseInForceDecide() {
        var diagnosis =
                Diagnosis.of(snapshot(OPERATIONAL, CONFIRMED, ROOT_ITSELF, KEY, holder(-9, 10), holder(-99, -9)));

        assertThat(codes(diagnosis)).containsExactly(MIXED, ENDS_SOON, OLD_BESIDE_NEW);
        assertThat(diagnosis.content()).isInstanceOfSatisfying(Content.Several.class, several -> {
            assertThat(several.inForce()).hasSize(1);
            assertThat(several.others()).hasSize(1);
        });
    }

    @Test
    void withNoneInForceEachIsLookedAt() {
        assertThat(codes(holder(-99, -9))).containsExactly(EXPIRED, KEY_NOT_VISIBLE, CHAIN_INCOMPLETE);
    }

    private static List<FindingCode> codes(TokenObject... objects) {
        return codes(snapshot(OPERATIONAL, CONFIRMED, objects));
    }

    private static List<FindingCode> codes(TokenSnapshot snapshot) {
        return codes(Diagnosis.of(snapshot));
    }

    private static List<FindingCode> codes(Diagnosis diagnosis) {
        return diagnosis.findings().stream().map(Finding::code).toList();
    }

    private static TokenObject holder(int fromDay, int toDay) {
        return holder(Duration.ofDays(fromDay), Duration.ofDays(toDay));
    }

    private static TokenObject holder(Duration from, Duration to) {
        return object(draft(from, to).signedBy(ROOT, ROOT_KEYS));
    }

    private static TokenObject company(String cnpj, int toDay) {
        return object(draft(Duration.ofDays(-300), Duration.ofDays(toDay))
                .otherName(3, cnpj)
                .signedBy(ROOT, ROOT_KEYS));
    }

    private static TokenObject person() {
        return object(draft(Duration.ofDays(-300), Duration.ofDays(200))
                .otherName(1, "01011970" + "52998224725")
                .signedBy(ROOT, ROOT_KEYS));
    }

    private static CertificateDraft draft(Duration from, Duration to) {
        return CertificateDraft.of("PADARIA").from(READ_AT.plus(from)).until(READ_AT.plus(to));
    }

    private static TokenObject root(Duration age) {
        return object(CertificateDraft.of(ROOT, ROOT_KEYS.getPublic())
                .extension(Extension.basicConstraints, new BasicConstraints(true))
                .from(READ_AT.minus(age))
                .until(READ_AT.plus(Duration.ofDays(3000)))
                .signedBy(ROOT, ROOT_KEYS));
    }

    private static TokenObject object(byte[] der) {
        return new CertificateObject("certificate", ID, new Der(der));
    }

    private static TokenSnapshot snapshot(Set<TokenFlag> flags, Reading reading, TokenObject... objects) {
        var module = new ModuleFacts(Path.of("module.so"), "", "", "3.0", "2.20");
        var info = new TokenInfo("TOKEN", "maker", "model", "serial", flags);
        var slot = new TokenSlot(52481, "reader", new SlotState.Present(info));
        return new TokenSnapshot(module, slot, List.of(objects), reading, READ_AT);
    }
}

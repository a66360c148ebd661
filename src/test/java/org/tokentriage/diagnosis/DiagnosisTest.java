package org.tokentriage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.token.TokenFlag.INITIALISED;
import static org.tokentriage.token.TokenFlag.USER_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_SET;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.testing.TestCertificates;
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
import org.tokentriage.token.TokenObject.DataObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

class DiagnosisTest {

    private static final Instant READ_AT = Instant.parse("2026-11-23T10:32:00Z");
    private static final Reading CONFIRMED = new Reading.Confirmed();
    private static final TokenObject KEY = new PublicKeyObject("key", ObjectId.NONE);
    private static final TokenObject DATA = new DataObject("data", ObjectId.NONE);
    private static final TokenObject AUTHORITY = certificate(TestCertificates.authority());
    private static final TokenObject GARBLED = certificate(new byte[0]);

    @Test
    void nothingSeenTwiceIsBlank() {
        assertThat(verdict(CONFIRMED)).isEqualTo(Verdict.BLANK);
    }

    @Test
    void aTokenThatIsNotInitialisedIsNotBlank() {
        var diagnosis = Diagnosis.of(snapshot(new Reading.Uninitialised(), Set.of()));

        assertThat(diagnosis.content()).isEqualTo(new Content.Uninitialised());
        assertThat(diagnosis.verdict()).isEqualTo(Verdict.UNINITIALISED);
    }

    static Stream<Reading> unproven() {
        var step = new ReadingStep(2, ReadingStep.Kind.PRIVATE_KEYS);
        return Stream.of(
                new Reading.Contradicted(),
                new Reading.Interrupted(step, new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED")),
                new Reading.Uninitialised());
    }

    @ParameterizedTest
    @MethodSource("unproven")
    void aReadingThatProvesNothingIsNeverBlank(Reading reading) {
        assertThat(verdict(reading)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(verdict(reading, KEY)).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void authoritiesAloneAreAChainWithoutCertificate() {
        assertThat(verdict(CONFIRMED, AUTHORITY, DATA)).isEqualTo(Verdict.ONLY_CA);
    }

    @Test
    void aKeyWithoutCertificateIsAnIssueThatWasNotFinished() {
        assertThat(verdict(CONFIRMED, KEY, AUTHORITY, DATA)).isEqualTo(Verdict.KEY_WITHOUT_CERTIFICATE);
    }

    @Test
    void dataAloneIsNotBlank() {
        assertThat(verdict(CONFIRMED, DATA)).isEqualTo(Verdict.ONLY_DATA);
    }

    @Test
    void aCertificateIsJudgedByTheTimeOfTheReading() {
        assertThat(verdict(CONFIRMED, KEY, AUTHORITY, holder(-1, 1))).isEqualTo(Verdict.VALID);
        assertThat(verdict(CONFIRMED, holder(1, 2))).isEqualTo(Verdict.NOT_YET_VALID);
        assertThat(verdict(CONFIRMED, holder(-3, -2))).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void anEndedCertificateTellsSinceHowManyWholeDays() {
        var holder = certificate(
                TestCertificates.company(READ_AT.minus(Duration.ofDays(9)), READ_AT.minus(Duration.ofHours(47))));

        assertThat(Diagnosis.of(snapshot(CONFIRMED, operational(), holder)).content())
                .isInstanceOfSatisfying(
                        Content.Expired.class,
                        expired -> assertThat(expired.days()).isEqualTo(1));
    }

    @Test
    void severalHoldersCertificatesAreNotJudgedAsOne() {
        assertThat(verdict(CONFIRMED, holder(-1, 1), holder(-9, -8))).isEqualTo(Verdict.MIXED);
    }

    @Test
    void aCertificateThatCannotBeReadIsNeverBlank() {
        assertThat(verdict(CONFIRMED, GARBLED)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(verdict(CONFIRMED, GARBLED, KEY)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(verdict(CONFIRMED, GARBLED, holder(-1, 1))).isEqualTo(Verdict.VALID);
    }

    @Test
    void thePinDoesNotDependOnTheContent() {
        var diagnosis = Diagnosis.of(snapshot(CONFIRMED, Set.of(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED)));

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.BLANK);
        assertThat(diagnosis.pin()).isEqualTo(PinState.LOCKED);
    }

    private static Verdict verdict(Reading reading, TokenObject... objects) {
        return Diagnosis.of(snapshot(reading, operational(), objects)).verdict();
    }

    private static Set<TokenFlag> operational() {
        return Set.of(INITIALISED, USER_PIN_SET);
    }

    private static TokenObject holder(int fromDay, int toDay) {
        return certificate(
                TestCertificates.company(READ_AT.plus(Duration.ofDays(fromDay)), READ_AT.plus(Duration.ofDays(toDay))));
    }

    private static TokenObject certificate(byte[] der) {
        return new CertificateObject("certificate", ObjectId.NONE, new Der(der));
    }

    private static TokenSnapshot snapshot(Reading reading, Set<TokenFlag> flags, TokenObject... objects) {
        var module = new ModuleFacts(Path.of("module.so"), "", "", "3.0", "2.20");
        var info = new TokenInfo("TOKEN", "maker", "model", "serial", flags);
        var slot = new TokenSlot(52481, "reader", new SlotState.Present(info));
        return new TokenSnapshot(module, slot, List.of(objects), reading, READ_AT);
    }
}

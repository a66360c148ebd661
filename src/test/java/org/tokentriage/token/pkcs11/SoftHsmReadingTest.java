package org.tokentriage.token.pkcs11;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.PinState;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.ListedObject;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.testing.TestToken;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** Reads real tokens of SoftHSM, and compares with what OpenSC's pkcs11-tool says of them. */
class SoftHsmReadingTest {

    private final SoftHsm store = SoftHsm.prepared();
    private TokenReader reader;

    @BeforeEach
    void open() throws TokenException {
        reader = new Pkcs11TokenReaders(InstantSource.system()).open(Optional.of(SoftHsm.MODULE));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void theModuleDescribesItself() throws TokenException {
        var module = reader.survey().module();

        assertThat(module.path()).isEqualTo(SoftHsm.MODULE);
        assertThat(module.manufacturer()).isEqualTo("SoftHSM");
        assertThat(module.description()).isEqualTo("Implementation of PKCS11");
        assertThat(module.version()).isEqualTo("2.6");
        assertThat(module.cryptoki()).isEqualTo("2.40");
    }

    @Test
    void everyTokenIsInTheSurveyWithItsLabel() throws TokenException {
        assertThat(reader.survey().tokens())
                .extracting(slot -> slot.token().orElseThrow().label())
                .contains(Stream.of(TestToken.values()).map(TestToken::label).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void listsWhatPkcs11ToolLists(TestToken token) throws TokenException {
        var slot = slot(token);

        var snapshot = read(slot);

        assertThat(snapshot.reading()).isEqualTo(new Reading.Confirmed());
        assertThat(snapshot.objects())
                .extracting(ListedObject::of)
                .containsExactlyInAnyOrderElementsOf(store.listed(slot.id()));
    }

    @Test
    void certificatesAreReadByteForByte() throws TokenException {
        var certificates = read(slot(TestToken.CA_ONLY)).objects(CertificateObject.class);

        assertThat(certificates)
                .extracting(certificate -> certificate.value().bytes())
                .containsExactlyInAnyOrder(TestCertificates.authority(), TestCertificates.root());
    }

    @ParameterizedTest
    @CsvSource({
        "BLANK, BLANK",
        "POPULATED, VALID",
        "KEY_ONLY, KEY_WITHOUT_CERTIFICATE",
        "CA_ONLY, ONLY_CA",
        "DATA_ONLY, ONLY_DATA",
        "EXPIRED, EXPIRED",
        "NOT_YET_VALID, NOT_YET_VALID",
        "SEVERAL, MIXED",
        "WRONG_PIN, BLANK"
    })
    void eachTokenGetsItsVerdict(TestToken token, Verdict verdict) throws TokenException {
        assertThat(Diagnosis.of(read(slot(token))).verdict()).isEqualTo(verdict);
    }

    @Test
    void aTokenThatIsNotInitialisedIsNotCalledBlank() throws TokenException {
        var free = reader.survey().tokens().stream()
                .filter(slot -> !slot.token().orElseThrow().initialised())
                .findFirst()
                .orElseThrow();

        var snapshot = read(free);

        assertThat(snapshot.reading()).isEqualTo(new Reading.Uninitialised());
        assertThat(Diagnosis.of(snapshot).verdict()).isEqualTo(Verdict.UNINITIALISED);
    }

    @Test
    void aWrongPinLeavesATraceThatIsSeenWithoutLogin() throws TokenException {
        assertThat(PinState.of(info(TestToken.WRONG_PIN))).isEqualTo(PinState.COUNT_LOW);
        assertThat(PinState.of(info(TestToken.BLANK))).isEqualTo(PinState.OK);
    }

    @Test
    void tellsEachStepAsItBegins() throws TokenException {
        var steps = new ArrayList<ReadingStep>();

        reader.read(slot(TestToken.BLANK), steps::add);

        assertThat(steps).extracting(ReadingStep::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void aTokenThatChangesBetweenTheReadingsProvesNothing() throws TokenException {
        var slot = slot(TestToken.CHANGING);

        var snapshot = reader.read(slot, step -> {
            if (step.equals(new ReadingStep(2, ReadingStep.Kind.SESSION))) {
                store.change(
                        TestToken.CHANGING, "--keypairgen", "--key-type", "EC:prime256v1", "--label", "in between");
            }
        });

        assertThat(snapshot.reading()).isEqualTo(new Reading.Contradicted());
        assertThat(Diagnosis.of(snapshot).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void anotherReaderOfTheSameModuleMayCloseFirst() throws TokenException {
        try (var second = new Pkcs11TokenReaders(InstantSource.system()).open(Optional.of(SoftHsm.MODULE))) {
            assertThat(second.survey().tokens()).isNotEmpty();
        }

        assertThat(reader.survey().tokens()).isNotEmpty();
    }

    private TokenSnapshot read(TokenSlot slot) throws TokenException {
        return reader.read(slot, step -> {});
    }

    private TokenInfo info(TestToken token) throws TokenException {
        return slot(token).token().orElseThrow();
    }

    private TokenSlot slot(TestToken token) throws TokenException {
        return reader.survey().tokens().stream()
                .filter(slot -> slot.token().orElseThrow().label().equals(token.label()))
                .findFirst()
                .orElseThrow();
    }
}

package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.diagnosis.FindingCode.BLANK;
import static org.tokentriage.diagnosis.FindingCode.FLAG_CONTRADICTED;
import static org.tokentriage.diagnosis.FindingCode.KEY_UNDER_OTHER_ID;
import static org.tokentriage.diagnosis.FindingCode.MEMORY_IN_USE;
import static org.tokentriage.diagnosis.FindingCode.ONLY_CA;
import static org.tokentriage.diagnosis.FindingCode.ONLY_DATA;
import static org.tokentriage.diagnosis.FindingCode.PIN_AND_PUK_LOCKED;
import static org.tokentriage.diagnosis.FindingCode.PIN_LOCKED;
import static org.tokentriage.diagnosis.FindingCode.RENEWAL_UNFINISHED;
import static org.tokentriage.diagnosis.FindingCode.UNINITIALISED;
import static org.tokentriage.diagnosis.FindingCode.VALID;

import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.FindingCode;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.testing.Section;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenSnapshot;

/** What a module says of a token is weighed against what it shows. */
@Tag("worker")
@ResourceLock(Workers.LOCK)
class ClaimsTest {

    private static final String OPERATIONAL = "CKF_TOKEN_INITIALIZED|CKF_USER_PIN_INITIALIZED";
    /** {@code CKA_CERTIFICATE_CATEGORY} */
    static final String CATEGORY = "0x87";

    private static final String ID = "6b657931";

    @TempDir
    private Path folder;

    @Test
    void aTokenThatClaimsToBeNewAndHoldsACertificateIsReadAllTheSame() throws TokenException {
        var diagnosis = diagnosis(token("0"), certificate(), root(), authority(), key("CKK_RSA", ID, modulus()));

        assertThat(codes(diagnosis)).containsExactly(VALID, FLAG_CONTRADICTED);
        assertThat(diagnosis.advice().now()).isEqualTo(Course.REPAIR_SOFTWARE);
    }

    @Test
    void aTokenThatClaimsToBeNewAndShowsNothingIsNew() throws TokenException {
        var snapshot = read(token("CKF_SO_PIN_LOCKED|CKF_SO_PIN_FINAL_TRY"));

        assertThat(snapshot.reading()).isEqualTo(new Reading.Confirmed());
        assertThat(codes(Diagnosis.of(snapshot))).containsExactly(UNINITIALISED);
    }

    @Test
    void aNewTokenMayHoldWhatItsMakerPutThere() throws TokenException {
        assertThat(codes(diagnosis(token("0"), Section.object("CKO_HW_FEATURE"))))
                .containsExactly(UNINITIALISED);
    }

    @Test
    void aNewTokenMaySendEverybodyAway() throws TokenException {
        var snapshot = read(token("0"), Section.fault("C_OpenSession", "answer CKR_TOKEN_NOT_RECOGNIZED"));

        assertThat(snapshot.reading()).isEqualTo(new Reading.Uninitialised());
        assertThat(codes(Diagnosis.of(snapshot))).containsExactly(UNINITIALISED);
    }

    @Test
    void aNewTokenThatIsPulledOutProvesNothing() throws TokenException {
        var diagnosis = diagnosis(token("0"), Section.fault("C_OpenSession", "answer CKR_DEVICE_REMOVED"));

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void aBlankTokenWithAFullMemoryIsBlankAndSaysSo() throws TokenException {
        var full = token(OPERATIONAL).with("total-public-memory", "32768").with("free-public-memory", "0");

        var diagnosis = diagnosis(full);

        assertThat(codes(diagnosis)).containsExactly(BLANK, MEMORY_IN_USE);
        assertThat(diagnosis.advice().now()).isEqualTo(Course.LOOK_WITH_PIN);
    }

    @Test
    void memoryIsEvidenceOnlyWhereBothFiguresAreKnown() throws TokenException {
        assertThat(codes(diagnosis(token(OPERATIONAL).with("free-public-memory", "0"))))
                .containsExactly(BLANK);
        assertThat(codes(diagnosis(token(OPERATIONAL).with("total-private-memory", "32768"))))
                .containsExactly(BLANK);
        assertThat(codes(diagnosis(
                        token(OPERATIONAL).with("total-public-memory", "32768").with("free-public-memory", "30000"))))
                .containsExactly(BLANK);
    }

    @Test
    void pinAndPukLockedAreOneMessageThatEndsTheToken() throws TokenException {
        var diagnosis = diagnosis(token("0x44040D"), certificate(), root(), authority(), key("CKK_RSA", ID, modulus()));

        assertThat(codes(diagnosis)).containsExactly(PIN_AND_PUK_LOCKED, VALID);
        assertThat(diagnosis.advice().now()).isEqualTo(Course.REPLACE_TOKEN);
    }

    @Test
    void aLockedPinIsTheReasonBesideAValidCertificate() throws TokenException {
        var diagnosis = diagnosis(token("0x4040D"), certificate(), root(), authority(), key("CKK_RSA", ID, modulus()));

        assertThat(codes(diagnosis)).containsExactly(PIN_LOCKED, VALID);
        assertThat(diagnosis.advice().now()).isEqualTo(Course.UNLOCK_PIN);
    }

    @Test
    void aKeyIsTheCertificatesByItsModulusWhateverItsIdentifier() throws TokenException {
        var diagnosis =
                diagnosis(token(OPERATIONAL), certificate(), root(), authority(), key("CKK_RSA", "31", modulus()));

        assertThat(codes(diagnosis)).containsExactly(VALID, KEY_UNDER_OTHER_ID);
    }

    @Test
    void anotherKeyUnderTheSameIdentifierIsNotTheCertificates() throws TokenException {
        var another = key("CKK_RSA", ID, "00c0ffee01");

        var diagnosis = diagnosis(
                token(OPERATIONAL), certificate(), root(), authority(), key("CKK_RSA", ID, modulus()), another);

        assertThat(codes(diagnosis)).containsExactly(VALID, RENEWAL_UNFINISHED);
    }

    @Test
    void aSecretKeyIsNoBegunIssue() throws TokenException {
        assertThat(codes(diagnosis(token(OPERATIONAL), Section.object("CKO_SECRET_KEY"))))
                .containsExactly(ONLY_DATA);
    }

    @Test
    void aModuleThatCannotSearchByTheKindOfAKeyShowsItAllTheSame() throws TokenException {
        var diagnosis = diagnosis(
                token(OPERATIONAL).with("unsearchable", "CKA_KEY_TYPE"),
                certificate(),
                root(),
                authority(),
                key("CKK_RSA", ID, modulus()));

        assertThat(codes(diagnosis)).containsExactly(VALID);
    }

    @Test
    void theTokenTellsWhichCertificatesItKeepsAsAuthorities() throws TokenException {
        var silent = Section.certificate(
                "AC", "ca03", CertificateDraft.of("AC SEM RESTRIÇÕES").issued());

        assertThat(codes(diagnosis(token(OPERATIONAL), silent.with(CATEGORY, "ulong 2"))))
                .containsExactly(ONLY_CA);
        assertThat(codes(diagnosis(token(OPERATIONAL), silent.with(CATEGORY, "ulong 1"))))
                .contains(VALID);
    }

    @Test
    void aModuleThatKnowsNoCategoriesShowsItsCertificatesAllTheSame() throws TokenException {
        var diagnosis = diagnosis(
                token(OPERATIONAL).with("unsearchable", CATEGORY),
                certificate(),
                root(),
                authority(),
                key("CKK_RSA", ID, modulus()));

        assertThat(codes(diagnosis)).containsExactly(VALID);
    }

    private static List<FindingCode> codes(Diagnosis diagnosis) {
        return diagnosis.findings().stream().map(Finding::code).toList();
    }

    private Diagnosis diagnosis(Section... sections) throws TokenException {
        return Diagnosis.of(read(sections));
    }

    private TokenSnapshot read(Section... sections) throws TokenException {
        var scenario = Scenario.empty().with(Section.library()).with(Section.slot(1));
        for (var section : sections) {
            scenario = scenario.with(section);
        }
        var module = FaultModule.in(folder).show(scenario);
        var readers = new WorkerTokenReaders(
                TestProgram.in(folder, module.environment()), Deadlines.USUAL, InstantSource.system());
        try (var reader = readers.open(Optional.of(FaultModule.LIBRARY))) {
            return reader.read(reader.survey().tokens().get(0), step -> {});
        }
    }

    private static Section token(String flags) {
        return Section.token().with("label", "TOKEN").with("flags", flags);
    }

    private static Section certificate() {
        return Section.certificate("EMPRESA", ID, TestCertificates.valid());
    }

    private static Section authority() {
        return Section.certificate("AC", "ca01", TestCertificates.authority());
    }

    private static Section root() {
        return Section.certificate("RAIZ", "ca02", TestCertificates.root());
    }

    private static String modulus() {
        var key = (RSAPublicKey) TestCertificates.holderKeys().getPublic();
        return HexFormat.of().formatHex(key.getModulus().toByteArray());
    }

    private static Section key(String kind, String id, String modulus) {
        return Section.object("CKO_PUBLIC_KEY")
                .with("CKA_KEY_TYPE", "ulong " + kind)
                .with("CKA_ID", "hex " + id)
                .with("CKA_MODULUS", "hex " + modulus);
    }
}

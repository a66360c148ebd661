package org.tokentriage.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.ui.testing.Screens;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.words.Summary;
import org.tokentriage.words.Voice;

/** What a laudo tells is what the token's own computer says. */
class LaudoTest {

    private static final Voice VOICE = new Voice(Texts.in(Texts.PORTUGUESE), Example.CLOCK);

    static Stream<String> verdicts() {
        return Verdicts.all().keySet().stream();
    }

    /** Programs that know nothing of what is around a token read all that has nothing of it. */
    @Test
    void theFormIsTheOldestThatHoldsAll() {
        assertThat(LaudoText.of(LaudoExamples.of("blank"))).startsWith("TT2.");
        var examined = Verdicts.all().entrySet().stream()
                .filter(named -> named.getValue().diagnosis().computer().isPresent())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(examined)
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(LaudoText.of(LaudoExamples.of(name))).startsWith("TT3."));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void tellsEveryVerdictAsItWasThere(String name) {
        var there = Verdicts.all().get(name);
        var laudo = LaudoExamples.of(there);

        for (var came : List.of(byFile(laudo), byText(laudo))) {
            assertThat(came.diagnosis().verdict()).isEqualTo(there.diagnosis().verdict());
            assertThat(codes(came.diagnosis())).isEqualTo(codes(there.diagnosis()));
            assertThat(came.diagnosis().advice().now())
                    .isEqualTo(there.diagnosis().advice().now());
            assertThat(summary(came.snapshot(), came.diagnosis()))
                    .isEqualTo(summary(there.snapshot(), there.diagnosis()));
            assertThat(came).isEqualTo(laudo);
        }
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void keepsWhatPeopleCompareOnCertificates(String name) {
        var there = Verdicts.all().get(name).diagnosis();
        var came = byFile(LaudoExamples.of(name)).diagnosis();

        assertThat(came.inventory().certificates())
                .extracting(LaudoTest::told)
                .isEqualTo(there.inventory().certificates().stream()
                        .map(LaudoTest::told)
                        .toList());
        assertThat(came.inventory().certificates().stream()
                        .map(one -> links(came, one))
                        .toList())
                .isEqualTo(there.inventory().certificates().stream()
                        .map(one -> links(there, one))
                        .toList());
    }

    @Test
    void masksPeopleAndLeavesOutWhoAnswersForACompany() {
        var person = json(LaudoExamples.of("valid-person"));
        var company = json(LaudoExamples.of("valid"));

        assertThat(person).contains("CONCEICAO ARAUJO").doesNotContain("52998224725");
        assertThat(Verdicts.all()
                        .get("valid")
                        .diagnosis()
                        .inventory()
                        .certificates()
                        .getFirst()
                        .details())
                .extracting(details -> details.icpBrasil().responsible())
                .isNotEqualTo(Optional.empty());
        assertThat(company).doesNotContain("esponsible").doesNotContain("***");
    }

    @Test
    void namesTheModulesFileAndNotItsFolder() {
        var laudo = LaudoExamples.of("blank");

        assertThat(laudo.snapshot().module().path().getNameCount()).isEqualTo(1);
    }

    @Test
    void tamesWhatATokenSays() {
        var wild = Screens.snapshot(Screens.token(), new Reading.Uninitialised());
        var token = new TokenInfo(
                "A\u001b[31m\nB\u202e 529.982.247-25 \ud83d",
                "x".repeat(5000),
                "",
                "\u0007",
                wild.info().flags());
        var snapshot =
                new TokenSnapshot(wild.module(), wild.slot().holding(token), List.of(), wild.reading(), wild.readAt());

        var laudo = Laudo.of(snapshot, Diagnosis.of(snapshot), Optional.empty(), LaudoExamples.MAKER)
                .orElseThrow();

        assertThat(laudo.snapshot().info().label()).isEqualTo("A\\u001b[31m B\\u202e ***.982.247-** ?");
        assertThat(laudo.snapshot().info().manufacturer()).hasSizeLessThan(600);
        assertThat(byText(laudo)).isEqualTo(laudo);
    }

    @Test
    void holdsSixtyCertificates() {
        var objects = new ArrayList<TokenObject>();
        for (var number = 0; number < 60; number++) {
            var ends = Screens.NOW.plus(Duration.ofDays(number + 1));
            objects.add(new TokenObject.CertificateObject(
                    "certificado " + number,
                    ObjectId.of(new byte[] {(byte) number}),
                    new Der(TestCertificates.company(Screens.NOW.minus(Duration.ofDays(1)), ends))));
        }
        var laudo = LaudoExamples.of(Screens.findings(objects.toArray(new TokenObject[0])));

        assertThat(byText(laudo).diagnosis().inventory().certificates()).hasSize(60);
    }

    @Test
    void saysWhenATokenShowsMoreThanALaudoHolds() {
        var objects = new TokenObject[2000];
        for (var number = 0; number < objects.length; number++) {
            objects[number] = new TokenObject.DataObject("Dados " + number, ObjectId.NONE);
        }
        var findings = Screens.findings(objects);

        assertThat(Laudo.of(findings.snapshot(), findings.diagnosis(), Optional.empty(), LaudoExamples.MAKER))
                .isEmpty();
    }

    static Laudo byFile(Laudo laudo) {
        return accepted(LaudoFile.read(LaudoFile.of(laudo), LaudoExamples.USUAL));
    }

    static Laudo byText(Laudo laudo) {
        return accepted(LaudoText.read(LaudoText.of(laudo), LaudoExamples.USUAL));
    }

    static Laudo accepted(Received received) {
        assertThat(received).isInstanceOf(Received.Accepted.class);
        return ((Received.Accepted) received).laudo();
    }

    private static String json(Laudo laudo) {
        return new String(LaudoFile.of(laudo), StandardCharsets.UTF_8);
    }

    private static String summary(TokenSnapshot snapshot, Diagnosis diagnosis) {
        return new Summary(snapshot, diagnosis, VOICE).text();
    }

    private static List<String> codes(Diagnosis diagnosis) {
        return diagnosis.findings().stream().map(Finding::code).map(Enum::name).toList();
    }

    private static List<Object> told(TokenCertificate certificate) {
        var details = certificate.details();
        return List.of(
                certificate.object().label(),
                certificate.object().id(),
                details.identity(),
                details.validity(),
                details.key(),
                details.icpBrasil().kind(),
                details.icpBrasil().cnpj(),
                details.icpBrasil().policy(),
                details.oddities(),
                details.sha256());
    }

    private static List<String> links(Diagnosis diagnosis, TokenCertificate certificate) {
        return diagnosis.chainOf(certificate).links().stream()
                .map(link -> link.getClass().getSimpleName() + " " + link.name())
                .toList();
    }
}

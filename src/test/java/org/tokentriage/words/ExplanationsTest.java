package org.tokentriage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.certificate.chain.SignatureCheck;
import org.tokentriage.certificate.der.Oddity;
import org.tokentriage.certificate.revocation.RevocationReason;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.computer.Cause;
import org.tokentriage.computer.Check;
import org.tokentriage.computer.Outcome;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.FindingCode;
import org.tokentriage.diagnosis.PinState;
import org.tokentriage.diagnosis.PukState;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.wizard.testing.Example;

class ExplanationsTest {

    private static final TokenCertificate CERTIFICATE = certificate();

    static Stream<Finding> findings() {
        return Stream.of(contents(), states(), notes(), revocations(), causes()).flatMap(List::stream);
    }

    @Test
    void everyCodeIsAmongTheExamples() {
        assertThat(findings().map(Finding::code)).contains(FindingCode.values());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyFindingSaysWhatItMeansWhatShowsItAndWhatToDo(Finding finding) {
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.in(language);
            var explanation = explanations(texts).of(finding);

            assertThat(explanation.title(texts))
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotEndWith(".");
            assertThat(explanation.why(texts)).endsWith(".").doesNotContain("{");
            assertThat(explanation.evidence(texts)).endsWith(".").doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCourseHasThreeStepsAtMost(Course course) {
        var gaps = new Explanation("VALID", "A", "B", "C", "D", "E", "F", "G", "H");
        for (var language : Texts.LANGUAGES) {
            assertThat(gaps.steps(course, Texts.in(language)))
                    .hasSizeBetween(1, 3)
                    .allMatch(step -> step.endsWith(".") || step.endsWith("?"))
                    .noneMatch(step -> step.contains("{"));
        }
    }

    @Test
    void aWrongClockIsShownByItsOwnTime() {
        var texts = Texts.in(Texts.PORTUGUESE);
        var explanation = explanations(texts).of(new Finding.ClockSuspect(CERTIFICATE, Example.NOW));

        assertThat(explanation.evidence(texts)).startsWith("Relógio deste computador: 23/11/2026, às\u00a010h24.");
    }

    @Test
    void aHiddenKeyIsNeverCalledMissing() {
        var texts = Texts.in(Texts.PORTUGUESE);
        var explanation = explanations(texts).of(new Finding.KeyNotVisible(CERTIFICATE));

        assertThat(explanation.title(texts)).isEqualTo("Chave não visível sem PIN");
        assertThat(explanation.why(texts)).contains("não quer dizer que ela falta");
    }

    @Test
    void oneCertificateInForceBesideAnEndedOneIsNamed() {
        var texts = Texts.in(Texts.PORTUGUESE);
        var several = new Content.Several(List.of(CERTIFICATE), List.of(CERTIFICATE));

        assertThat(explanations(texts).of(new Finding.OfContent(several)).why(texts))
                .startsWith("Só um está dentro da validade: o de EMPRESA DE TESTE LTDA, até ");
    }

    private static List<Finding> causes() {
        return Arrays.stream(Cause.values())
                .map(cause -> new Outcome.Deviates(cause, List.of(Sighting.value("HKLM\\SOFTWARE!x", "1"))))
                .<Finding>map(Finding.OfComputer::new)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyCheckHasAName(Check check) {
        for (var language : Texts.LANGUAGES) {
            assertThat(Texts.in(language).say("computer.check." + check)).isNotBlank();
        }
    }

    private static Explanations explanations(Texts texts) {
        var clock = Clock.fixed(Example.NOW, ZoneId.of("America/Sao_Paulo"));
        return new Explanations(Diagnosis.of(Example.blank()), Example.NOW, new Moments(texts, clock));
    }

    private static List<Finding> revocations() {
        var revoked = Stream.of(RevocationReason.values())
                .map(reason -> new RevocationStatus.Revoked(Example.NOW, reason, Example.NOW))
                .<Finding>map(status -> new Finding.OfRevoked(CERTIFICATE, status));
        var unknown = Stream.of(RevocationStatus.Cause.values())
                .map(cause -> new RevocationStatus.Unknown(cause, Example.NOW))
                .<Finding>map(status -> new Finding.RevocationUnknown(CERTIFICATE, status));
        return Stream.concat(revoked, unknown).toList();
    }

    private static List<Finding> contents() {
        var one = List.of(CERTIFICATE);
        var two = List.of(CERTIFICATE, CERTIFICATE);
        return Stream.concat(
                        Stream.of(
                                new Content.Uninitialised(),
                                new Content.Blank(),
                                new Content.OnlyChain(1),
                                new Content.OnlyChain(2),
                                new Content.KeyWithoutCertificate(1),
                                new Content.KeyWithoutCertificate(2),
                                new Content.OnlyOthers(1),
                                new Content.OnlyOthers(2),
                                new Content.Valid(CERTIFICATE),
                                new Content.Expired(CERTIFICATE, 0),
                                new Content.Expired(CERTIFICATE, 1),
                                new Content.Expired(CERTIFICATE, 2),
                                new Content.NotYetValid(CERTIFICATE),
                                new Content.Several(two, List.of()),
                                new Content.Several(two, one),
                                new Content.Several(one, one),
                                new Content.Several(List.of(), two),
                                new Content.Unreadable(1),
                                new Content.Unreadable(2)),
                        readings().map(Content.Unproven::new))
                .<Finding>map(Finding.OfContent::new)
                .toList();
    }

    private static Stream<Reading> readings() {
        var interrupted = Stream.of(
                        new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED"),
                        new TokenFailure.ModuleCrashed("C_FindObjects", 134),
                        new TokenFailure.ModuleNotAnswering("C_FindObjects", Duration.ofSeconds(20)),
                        new TokenFailure.ModuleError("C_FindObjects", "CKR_DEVICE_ERROR"))
                .flatMap(cause -> Stream.of(1, 2)
                        .<Reading>map(reading -> new Reading.Interrupted(
                                new ReadingStep(reading, ReadingStep.Kind.CERTIFICATES), cause)));
        return Stream.concat(interrupted, Stream.of(new Reading.Contradicted(), new Reading.Uninitialised()));
    }

    private static List<Finding> states() {
        var states = new ArrayList<Finding>();
        Arrays.stream(PinState.values())
                .filter(pin -> pin != PinState.OK)
                .map(Finding.OfPin::new)
                .forEach(states::add);
        Arrays.stream(PukState.values())
                .filter(puk -> puk != PukState.OK)
                .map(Finding.OfPuk::new)
                .forEach(states::add);
        return states;
    }

    private static List<Finding> notes() {
        var notes = new ArrayList<Finding>();
        for (var oddity : Oddity.values()) {
            notes.add(new Finding.OddCertificate(CERTIFICATE, oddity));
        }
        notes.addAll(List.of(
                new Finding.ClockSuspect(CERTIFICATE, Example.NOW),
                new Finding.EndsSoon(CERTIFICATE, 0),
                new Finding.EndsSoon(CERTIFICATE, 1),
                new Finding.EndsSoon(CERTIFICATE, 30),
                new Finding.BothLocked(),
                new Finding.FlagContradicted(1),
                new Finding.FlagContradicted(2),
                new Finding.MemoryInUse(new TokenMemory(32768, 0)),
                new Finding.KeyNotVisible(CERTIFICATE),
                new Finding.KeyUnderOtherId(CERTIFICATE, ObjectId.of(new byte[] {1})),
                new Finding.RenewalUnfinished(1),
                new Finding.RenewalUnfinished(2),
                new Finding.SelfSigned(CERTIFICATE),
                new Finding.NotForSites(CERTIFICATE),
                new Finding.OldBesideNew(CERTIFICATE, CERTIFICATE),
                new Finding.PersonBesideCompany(CERTIFICATE, CERTIFICATE),
                new Finding.SeveralCompanies(2),
                new Finding.IssuerEnded(CERTIFICATE, "AC Exemplo", Example.NOW),
                new Finding.ChainIncomplete(CERTIFICATE, "AC Exemplo"),
                new Finding.SignatureBroken(CERTIFICATE, "AC Exemplo"),
                new Finding.SignatureNotSupported(CERTIFICATE, "AC Exemplo"),
                new Finding.SomeUnreadable(1),
                new Finding.SignatureNotChecked(CERTIFICATE, "AC Exemplo", SignatureCheck.KEY_TOO_LARGE),
                new Finding.SignatureNotChecked(CERTIFICATE, "AC Exemplo", SignatureCheck.GIVEN_UP),
                new Finding.SomeUnreadable(2)));
        return notes;
    }

    private static TokenCertificate certificate() {
        var object = new CertificateObject("x", ObjectId.NONE, new Der(TestCertificates.valid()));
        return Diagnosis.of(Example.snapshot(new Reading.Confirmed(), object))
                .inventory()
                .certificates()
                .get(0);
    }
}

package org.tokentriage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.FakeReader.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.cli.doctor.Computer;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TokenEvidence;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.token.Der;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.words.DiagnosisReport;

/** A person's number that a module or a certificate tells, in every place where it can, leaves the program by no way. */
class PersonalNumberTest {

    private static final String CPF = "52998224725";
    private static final String NAMED = "MARIA DA SILVA:" + CPF;

    @ParameterizedTest
    @ValueSource(strings = {"scan", "scan --json", "doctor", "doctor --full", "doctor --full --json"})
    void noWholeNumberLeavesTheProgram(String way) {
        for (var language : Texts.LANGUAGES) {
            var run = CliRun.of(reading(slot()).seeing(snapshot()), computer(), Texts.in(language), way.split(" "));

            assertThat((run.out() + run.err()).replaceAll("[. -]", "")).doesNotContain(CPF);
        }
    }

    /** Else the test above would pass where nothing is shown. */
    @Test
    void theRestOfWhatTheyStandInIsShown() {
        var run = CliRun.of(reading(slot()).seeing(snapshot()), "scan");

        assertThat(run.out())
                .contains("CKO_PRIVATE_KEY  MARIA DA SILVA:***.982.247-**")
                .contains("LEITORA ***.982.247-** 00 00")
                .contains("TOKEN ***.982.247-**");
    }

    @Test
    void theTicketHasNoneThoughAPersonHasTypedIt() {
        var evidence = new TokenEvidence(NAMED, "00A1", NAMED, NAMED, NAMED, Example.NOW).with("Objeto " + NAMED);

        assertThat(evidence.toString()).doesNotContain(CPF);
        assertThat(TokenEvidence.of(snapshot()).toString()).doesNotContain(CPF);
    }

    /** With the diagnosis as a file, which is made from all that the token told. */
    @Test
    void aTicketThatWasSentHasNone(@TempDir Path folder) throws IOException, TicketException {
        var told = snapshot();
        var findings = new Step.Findings(Example.survey(slot()), told, Diagnosis.of(told), Optional.empty());
        var report = new DiagnosisReport(ExampleTicket.CLOCK).of(findings.snapshot(), findings.diagnosis());
        var shown = ExampleTicket.TICKET;
        var ticket = new Ticket(
                shown.customer(),
                shown.contact(),
                shown.wording(),
                TokenEvidence.of(told).with(report),
                shown.key(),
                shown.requester());
        try (var site = SimulatedSite.in(folder, "60s")) {
            var desk = site.desk(ExampleTicket.CLOCK);
            var receipt = desk.submit(ticket);
            desk.attach(
                    receipt.number(),
                    Attachment.ofText("diagnostico.txt", ticket.token().report().orElseThrow()));

            var sent = site.qualitor().tickets().getLast();
            assertThat(sent.description()).contains("TOKEN ***.982.247-**").contains("LEITORA ***.982.247-**");
            assertThat(sent.toString().replaceAll("[. -]", "")).doesNotContain(CPF);
            assertThat(attached(site)).contains("MARIA DA SILVA").doesNotContain(CPF);
        }
    }

    private static String attached(SimulatedSite site) {
        var file = site.qualitor().attached().getLast();
        return new String(Base64.getMimeDecoder().decode(file.base64()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"529.982.247-25", "529 982 247 25", "529.982.247/25", "x52998224725y", "CPF52998224725"})
    void itIsRecognisedHoweverItIsWritten(String written) {
        assertThat(new TokenObject.DataObject(written, ObjectId.NONE).label()).contains("***.982.247-**");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "52998224726",
                "12345678901",
                "00000000000",
                "11222333000181",
                "152998224725",
                "LOTE 529982247251"
            })
    void digitsThatAreNoCpfStay(String written) {
        assertThat(new TokenObject.DataObject(written, ObjectId.NONE).label()).isEqualTo(written);
    }

    private static TokenSnapshot snapshot() {
        var id = ObjectId.NONE;
        var holder = CertificateDraft.named("C=BR,O=ICP-Brasil,OU=" + CPF + ",SERIALNUMBER=" + CPF + ",CN=" + NAMED)
                .policy("2.16.76.1.2.3.7")
                .issued();
        return new TokenSnapshot(
                new ModuleFacts(Path.of("/usr/lib/m.so"), NAMED, NAMED, "3.0", "2.20"),
                slot().holding(token()),
                List.of(
                        new TokenObject.CertificateObject(NAMED, id, new Der(holder)),
                        new TokenObject.PublicKeyObject(NAMED, id),
                        new TokenObject.PrivateKeyObject(NAMED, id),
                        new TokenObject.SecretKeyObject(NAMED, id),
                        new TokenObject.DataObject(NAMED, id),
                        new TokenObject.OtherObject(NAMED, id, 9)),
                new Reading.Confirmed(),
                Example.NOW);
    }

    private static TokenInfo token() {
        return new TokenInfo(
                "TOKEN " + CPF, NAMED, NAMED, "00A1", Set.of(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET));
    }

    private static TokenSlot slot() {
        return new TokenSlot(1, "LEITORA " + CPF + " 00 00", new SlotState.Present(token()));
    }

    private static Computer computer() {
        var service = new CardService.Running(List.of(new CardReader("LEITORA (" + CPF + ")", new CardState.Absent())));
        return new Computer(
                new Seen(service),
                Set::of,
                List::of,
                Optional::empty,
                Optional::empty,
                Optional::empty,
                false,
                told -> {});
    }

    private record Seen(CardService service) implements CardReaders {

        @Override
        public CardService look() {
            return service;
        }

        @Override
        public void close() {}
    }
}

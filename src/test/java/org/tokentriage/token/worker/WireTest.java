package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.certificate.key.KeyPrint;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.token.Der;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Observation.Calling;
import org.tokentriage.token.Observation.Described;
import org.tokentriage.token.Observation.Found;
import org.tokentriage.token.Observation.Identified;
import org.tokentriage.token.Observation.Listed;
import org.tokentriage.token.Observation.Surveyed;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailures;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;

class WireTest {

    private static final Path PATH = Path.of("/opt/Segurança & Cia/lib token.so");
    private static final TokenInfo TOKEN = new TokenInfo(
            "e-CNPJ \\s \"Ação\"\u2028\r\n", "A.E.T. Europe B.V.", "19C1", "0A", Set.of(TokenFlag.INITIALISED));
    private static final ReadingStep STEP = new ReadingStep(2, ReadingStep.Kind.PRIVATE_KEYS);

    static final List<Request> REQUESTS = List.of(
            new Request.Open(Optional.of(PATH)),
            new Request.Open(Optional.empty()),
            new Request.Survey(),
            new Request.Look(),
            new Request.Examine(),
            new Request.Read(new TokenSlot(-1, "Leitora", new SlotState.Present(TOKEN))));

    static final List<Reply> REPLIES = List.of(
            observed(new Calling("C_Initialize")),
            observed(new Identified(new ModuleFacts(PATH, "A.E.T.", "SafeSign", "3.7", "2.20"))),
            observed(new Listed(List.of(52481L, -1L))),
            observed(new Surveyed(new TokenSlot(52481, "Leitora", new SlotState.Empty()))),
            observed(new Surveyed(
                    new TokenSlot(1, "", new SlotState.Unreadable(new TokenFailure.TokenNotRecognised())))),
            observed(new Described(TOKEN)),
            observed(new Described(new TokenInfo(
                    "", "", "", "", Set.of(), Optional.of(new TokenMemory(9, 0)), Optional.of(new TokenMemory(7, 7))))),
            observed(new Found(new TokenObject.CertificateObject("um", ObjectId.NONE, new Der(new byte[] {48, -1})))),
            observed(new Found(new TokenObject.CertificateObject(
                    "", ObjectId.NONE, new Der(new byte[0]), TokenObject.CertificateObject.Category.AUTHORITY))),
            observed(new Found(new TokenObject.PublicKeyObject("dois", new ObjectId("a1")))),
            observed(new Found(
                    new TokenObject.PublicKeyObject("", new ObjectId("a1"), Optional.of(new KeyPrint("0A1B"))))),
            observed(new Found(new TokenObject.PrivateKeyObject("", ObjectId.NONE))),
            observed(new Found(new TokenObject.SecretKeyObject("", ObjectId.NONE))),
            observed(new Found(new TokenObject.DataObject("", ObjectId.NONE))),
            observed(new Found(new TokenObject.OtherObject("", ObjectId.NONE, 0xFFFF_FFFF_8000_0001L))),
            new Reply.Began(STEP),
            new Reply.Done(),
            new Reply.Sighted(Sighting.value("HKLM64\\SOFTWARE\\Ação!x", "a b\n")),
            new Reply.Sighted(Sighting.absent("store:MY")),
            new Reply.Sighted(Probe.STORE.failed("TIMEOUT")),
            new Reply.Looked(new CardService.Stopped()),
            new Reply.Looked(new CardService.Lost()),
            new Reply.Looked(new CardService.Unusable("SCARD_E_NO_ACCESS")),
            new Reply.Looked(new CardService.Silent(Duration.ofSeconds(3))),
            new Reply.Looked(new CardService.Running(List.of(
                    new CardReader("Leitora", new CardState.Absent()),
                    new CardReader("Leitora 2", new CardState.Inserted("3B00")),
                    new CardReader("Leitora 3", new CardState.Busy()),
                    new CardReader("Leitora 4", new CardState.Mute())))),
            new Reply.ReadingDone(new Reading.Confirmed()),
            new Reply.ReadingDone(new Reading.Contradicted()),
            new Reply.ReadingDone(new Reading.Uninitialised()),
            new Reply.ReadingDone(new Reading.Interrupted(STEP, new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED"))));

    static final List<TokenFailure> FAILURES = TokenFailures.EVERY;

    @ParameterizedTest
    @FieldSource("REQUESTS")
    void everyRequestArrivesAsItWasSent(Request request) throws MalformedMessageException {
        assertThat(Wire.request(onOneLine(Wire.line(request)))).isEqualTo(request);
    }

    @ParameterizedTest
    @FieldSource("REPLIES")
    void everyReplyArrivesAsItWasSent(Reply reply) throws MalformedMessageException {
        assertThat(Wire.reply(onOneLine(Wire.line(reply)))).isEqualTo(reply);
    }

    @ParameterizedTest
    @FieldSource("FAILURES")
    void everyFailureArrivesAsItWasSent(TokenFailure failure) throws MalformedMessageException {
        var reply = new Reply.Failed(failure);

        assertThat(Wire.reply(onOneLine(Wire.line(reply)))).isEqualTo(reply);
    }

    @Test
    void everyFailureIsAmongTheExamples() {
        assertThat(FAILURES.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(TokenFailure.class.getPermittedSubclasses());
    }

    @Test
    void everyObservationAndEveryObjectIsAmongTheExamples() {
        var observations = REPLIES.stream()
                .filter(Reply.Observed.class::isInstance)
                .map(reply -> ((Reply.Observed) reply).observation())
                .toList();

        var objects = observations.stream()
                .filter(Found.class::isInstance)
                .map(found -> ((Found) found).object())
                .toList();

        assertThat(observations.stream().map(Object::getClass)).contains(Observation.class.getPermittedSubclasses());
        assertThat(objects.stream().map(Object::getClass)).contains(TokenObject.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "done",
                "Done ",
                " Done",
                "Done 1",
                "Done Done",
                "Gone",
                "Began",
                "Began 7",
                "Began 1 NEVER",
                "Began one OTHERS",
                "Began 99999999999 OTHERS",
                "Began 1 OTHERS more",
                "Observed",
                "Observed Calling",
                "Observed Calling ",
                "Observed Calling \\",
                "Observed Calling \\x",
                "Observed Listed -1",
                "Observed Listed 3 1 2",
                "Observed Listed 2000000000",
                "Observed Found um a1 Certificate %% OTHER",
                "Observed Found um a1 PublicKey 2 AA BB",
                "Failed ModuleMissing \u0000"
            })
    void whatIsNoReplyIsRefused(String line) {
        assertThatExceptionOfType(MalformedMessageException.class).isThrownBy(() -> Wire.reply(line));
    }

    private static String onOneLine(String line) {
        assertThat(line).doesNotContain("\n", "\r");
        return line;
    }

    private static Reply observed(Observation observation) {
        return new Reply.Observed(observation);
    }
}

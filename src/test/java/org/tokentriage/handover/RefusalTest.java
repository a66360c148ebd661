package org.tokentriage.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ui.testing.Verdicts;

/** Each reason for which a laudo is not taken is told apart. */
class RefusalTest {

    private static final Laudo BLANK = LaudoExamples.of("blank");
    private static final String TEXT = LaudoText.of(BLANK);
    private static final String FILE = new String(LaudoFile.of(BLANK), StandardCharsets.UTF_8);
    private static final CorrelationKey KEY = CorrelationKey.next(new Random(1));
    private static final CorrelationKey OTHER = CorrelationKey.next(new Random(2));

    @Test
    void aTextWithoutALaudoIsNone() {
        assertThat(text("Bom dia, o token do cliente não abre.")).isEqualTo(new Refusal.NoLaudo());
        assertThat(text("")).isEqualTo(new Refusal.NoLaudo());
        assertThat(file("{\"ola\":1}")).isEqualTo(new Refusal.NoLaudo());
    }

    @Test
    void aChangedCharacterIsDamage() {
        var middle = TEXT.length() / 2;
        var other = TEXT.charAt(middle) == 'A' ? 'B' : 'A';

        assertThat(text(TEXT.substring(0, middle) + other + TEXT.substring(middle + 1)))
                .isEqualTo(new Refusal.Damaged());
        assertThat(file(FILE.replace("00A1B2C3D4E5F607", "00A1B2C3D4E5F608"))).isEqualTo(new Refusal.Damaged());
        assertThat(file("no json at all")).isEqualTo(new Refusal.Damaged());
        assertThat(file("")).isEqualTo(new Refusal.Damaged());
    }

    @Test
    void aMissingEndIsSaidWhereverItWasCut() {
        for (var length = 4; length < TEXT.length(); length++) {
            assertThat(text(TEXT.substring(0, length))).as("after %s", length).isEqualTo(new Refusal.Cut());
        }
    }

    @Test
    void aNewerVersionIsNamed() {
        assertThat(text(TEXT.replaceFirst("TT2", "TT4"))).isEqualTo(new Refusal.Newer(4));
        assertThat(file(FILE.replaceFirst("\"laudo\" : 2", "\"laudo\" : 7"))).isEqualTo(new Refusal.Newer(7));
        assertThat(text(TEXT.replaceFirst("TT2", "TT1"))).isEqualTo(new Refusal.Damaged());
    }

    @Test
    void moreThanALaudoHoldsIsNotEvenUnpacked() {
        var bomb = packed(new byte[100_000_000]);

        assertThat(text("TT2." + bomb + "." + "A".repeat(22))).isEqualTo(new Refusal.TooLarge());
        assertThat(text("TT2." + "A".repeat(1_000_000))).isEqualTo(new Refusal.TooLarge());
        assertThat(file(" ".repeat(300_000))).isEqualTo(new Refusal.TooLarge());
    }

    @Test
    void theClockDecides() {
        assertThat(after(Duration.ofHours(2))).isInstanceOf(Received.Accepted.class);
        assertThat(after(Duration.ofHours(2).plusSeconds(1)))
                .isEqualTo(new Received.Refused(new Refusal.TooOld(BLANK.readAt(), LaudoExamples.MOST)));
        assertThat(after(Duration.ofMinutes(-5))).isInstanceOf(Received.Accepted.class);
        assertThat(after(Duration.ofMinutes(-5).minusSeconds(1)))
                .isEqualTo(new Received.Refused(new Refusal.FromTheFuture(BLANK.readAt())));
    }

    @Test
    void anotherCasesKeyIsNoticed() {
        var meant = LaudoText.of(LaudoExamples.of(Verdicts.all().get("blank"), Optional.of(KEY)));

        assertThat(forCase(meant, Optional.of(KEY))).isInstanceOf(Received.Accepted.class);
        assertThat(forCase(meant, Optional.of(OTHER))).isEqualTo(new Received.Refused(new Refusal.OtherCase(KEY)));
        assertThat(forCase(TEXT, Optional.of(OTHER))).isInstanceOf(Received.Accepted.class);
    }

    /** Whoever can make a check can still not make a token look blank that shows something, nor the other way round. */
    @Test
    void aVerdictThatItsFactsDoNotGiveIsNotBelieved() {
        assertThat(forged("\"verdict\":\"BLANK\"", "\"verdict\":\"VALID\"")).isEqualTo(new Refusal.Contradictory());
    }

    @Test
    void aForgersFieldsAreHeldToTheForm() {
        assertThat(forged("\"label\":\"TOKEN e-CNPJ\"", "\"label\":\"529.982.247-25\""))
                .isEqualTo(new Refusal.Damaged());
        assertThat(forged("\"label\":\"TOKEN e-CNPJ\"", "\"label\":\"\\u202e\""))
                .isEqualTo(new Refusal.Damaged());
        assertThat(forged("\"label\":\"TOKEN e-CNPJ\"", "\"label\":\"" + "x".repeat(600) + "\""))
                .isEqualTo(new Refusal.Damaged());
        assertThat(forged("\"label\":\"TOKEN e-CNPJ\"", "\"label\":[\"java.lang.Object\",{}]"))
                .isEqualTo(new Refusal.Damaged());
        assertThat(forged("\"objects\":[]", "\"objects\":[],\"more\":1")).isEqualTo(new Refusal.Damaged());
        assertThat(forged("\"slot\":52481", "\"slot\":1e99")).isEqualTo(new Refusal.Damaged());
        assertThat(forged("\"findings\":[]", "\"findings\":[" + "[".repeat(5000) + "]"))
                .isEqualTo(new Refusal.Damaged());
    }

    @Test
    void chatsMayBreakLinesAndPutWordsAround() {
        var broken = TEXT.replaceAll("(.{40})", "$1\r\n  ");

        assertThat(LaudoText.read("Segue o laudo:\n" + broken + "\nObrigada!", LaudoExamples.USUAL))
                .isEqualTo(new Received.Accepted(BLANK));
    }

    @Test
    void mailMarksEachLineThatItAnswers() {
        var quoted = "> " + TEXT.replaceAll("(.{60})", "$1\r\n> > ");

        assertThat(read(quoted)).isEqualTo(new Received.Accepted(BLANK));
    }

    @Test
    void twiceTheSameIsOne() {
        assertThat(read(TEXT + "\n" + TEXT)).isEqualTo(new Received.Accepted(BLANK));
    }

    @Test
    void aNewOneStandsInAConversationAfterOneThatIsNoLongerTaken() {
        var old = LaudoText.of(LaudoExamples.of(Verdicts.all().get("blank"), Optional.of(OTHER)));
        var wanted = new Conditions(LaudoExamples.NOW, LaudoExamples.MOST, Optional.of(KEY));

        assertThat(LaudoText.read("09h10 " + old + "\n09h20 " + TEXT, wanted)).isEqualTo(new Received.Accepted(BLANK));
        assertThat(LaudoText.read(TEXT + " " + old, wanted))
                .isEqualTo(new Received.Refused(new Refusal.OtherCase(OTHER)));
        assertThat(text(TEXT + "\n" + TEXT.substring(0, 200))).isEqualTo(new Refusal.Cut());
    }

    @Test
    void whichOfTwoIsMeantIsNotGuessed() {
        var other = LaudoText.of(LaudoExamples.of("valid"));

        assertThat(text(TEXT + "\n" + other)).isEqualTo(new Refusal.Several());
        assertThat(text(other + "\n" + TEXT)).isEqualTo(new Refusal.Several());
    }

    @Test
    void aFileMayHoldTheLineForAChat() {
        var file = ("Segue o laudo:\r\n" + TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(LaudoFile.read(file, LaudoExamples.USUAL)).isEqualTo(new Received.Accepted(BLANK));
    }

    @Test
    void editorsMayChangeTheBlanksOfAFile() {
        var changed = FILE.replace("\n", "\r\n").replace("  ", "\t");

        assertThat(LaudoFile.read(changed.getBytes(StandardCharsets.UTF_8), LaudoExamples.USUAL))
                .isEqualTo(new Received.Accepted(BLANK));
    }

    private static Refusal forged(String from, String to) {
        var content = new String(Json.bytes(LaudoContent.of(BLANK)), StandardCharsets.UTF_8);
        assertThat(content).contains(from);
        var bytes = content.replace(from, to).getBytes(StandardCharsets.UTF_8);
        return text("TT2." + packed(bytes) + "." + Check.of(bytes));
    }

    private static String packed(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        var packed = new byte[200_000];
        var length = deflater.deflate(packed);
        deflater.end();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(packed, length));
    }

    private static Received read(String text) {
        return LaudoText.read(text, LaudoExamples.USUAL);
    }

    private static Received after(Duration age) {
        var now = BLANK.readAt().plus(age);
        return LaudoText.read(TEXT, new Conditions(now, LaudoExamples.MOST, Optional.empty()));
    }

    private static Received forCase(String text, Optional<CorrelationKey> wanted) {
        return LaudoText.read(text, new Conditions(LaudoExamples.NOW, LaudoExamples.MOST, wanted));
    }

    private static Refusal text(String text) {
        return ((Received.Refused) LaudoText.read(text, LaudoExamples.USUAL)).why();
    }

    private static Refusal file(String file) {
        return ((Received.Refused) LaudoFile.read(file.getBytes(StandardCharsets.UTF_8), LaudoExamples.USUAL)).why();
    }
}

package org.tokentriage.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.handover.LaudoExamples.USUAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.ui.testing.Verdicts;

/** What is read out over the telephone, and what becomes of it on the way. */
class SpokenCodeTest {

    private static final String LABEL = "TOKEN e-CNPJ";
    private static final String SERIAL = "00A1B2C3D4E5F607";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CODE = code("blank");

    /** Another program reads it, today and next year: verdicts and states of the PIN keep their places. */
    @Test
    void isTheSameInEveryVersion() {
        assertThat(CODE).isEqualTo("00HF-6N4K-BZ4H-6DSP");
        assertThat(code("expired")).isEqualTo("60HT-6N4K-TTV2-FM76");
        assertThat(code("blank-both-locked")).isEqualTo("0RH0-6N4K-DE6E-KHPE");
    }

    @Test
    void everyVerdictIsAmongTheExamples() {
        assertThat(Verdicts.all().values().stream()
                        .map(example -> example.diagnosis().verdict()))
                .contains(Verdict.values());
    }

    static Stream<String> verdicts() {
        return Verdicts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void tellsEveryVerdictAndWhatIsToBeKnownOfABlankToken(String name) {
        var there = Verdicts.all().get(name).diagnosis();

        var heard = new Dictation(code(name), LABEL, SERIAL).hear(USUAL);

        switch (heard) {
            case Heard.Whole(var laudo) -> {
                assertThat(laudo.diagnosis().verdict()).isEqualTo(there.verdict());
                assertThat(laudo.diagnosis().pin()).isEqualTo(there.pin());
                assertThat(laudo.readAt()).isEqualTo(LaudoExamples.of(name).readAt());
            }
            case Heard.Bare(var verdict, var readAt) -> assertThat(verdict).isEqualTo(there.verdict());
            case Heard.Refused refused -> throw new AssertionError(refused);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "blanks", "letters"})
    void isUnderstoodAsItIsSpoken(String manner) {
        var spoken = switch (manner) {
            case "lower" -> CODE.toLowerCase(Locale.ROOT);
            case "blanks" -> " " + CODE.replace("-", "  ") + "\n";
            default -> CODE.replace('0', 'o').replace('1', 'l');
        };

        assertThat(new Dictation(spoken, "token ecnpj", "00a1 b2c3 d4e5 f607").hear(USUAL))
                .isInstanceOf(Heard.Whole.class);
    }

    @Test
    void namesTheGroupWithAWrongCharacterWhicheverItIs() {
        for (var at = 0; at < CODE.length(); at++) {
            for (var letter = 0; letter < ALPHABET.length(); letter++) {
                var other = ALPHABET.charAt(letter);
                if (CODE.charAt(at) == '-' || CODE.charAt(at) == other) {
                    continue;
                }
                var misheard = CODE.substring(0, at) + other + CODE.substring(at + 1);
                assertThat(new Dictation(misheard, LABEL, SERIAL).wrongGroups()).containsExactly(at / 5 + 1);
                assertThat(refusal(misheard, LABEL, SERIAL)).isEqualTo(new Refusal.WrongGroup(at / 5 + 1));
            }
        }
    }

    @Test
    void namesTheGroupInWhichTwoCharactersChangedPlaces() {
        for (var group = 0; group < 4; group++) {
            for (var at = 0; at < 3; at++) {
                var place = group * 5 + at;
                var swapped = CODE.substring(0, place)
                        + CODE.charAt(place + 1)
                        + CODE.charAt(place)
                        + CODE.substring(place + 2);
                if (!swapped.equals(CODE)) {
                    assertThat(new Dictation(swapped, LABEL, SERIAL).wrongGroups())
                            .containsExactly(group + 1);
                }
            }
        }
    }

    @Test
    void noticesGroupsInAnotherOrder() {
        var groups = new ArrayList<>(List.of(CODE.split("-")));
        Collections.swap(groups, 1, 2);

        assertThat(new Dictation(String.join("-", groups), LABEL, SERIAL).wrongGroups())
                .containsExactly(2, 3);
    }

    @Test
    void saysWhichNameDoesNotFit() {
        assertThat(refusal(CODE, LABEL, "00A1B2C3D4E5F608")).isEqualTo(new Refusal.OtherSerial());
        assertThat(refusal(CODE, "TOKEN e-CPF", SERIAL)).isEqualTo(new Refusal.OtherLabel());
        assertThat(refusal(CODE.substring(0, 14), LABEL, SERIAL)).isEqualTo(new Refusal.Incomplete());
        assertThat(refusal(CODE + "0", LABEL, SERIAL)).isEqualTo(new Refusal.Incomplete());
    }

    @Test
    void isAsOldAsItsMinute() {
        var readAt = LaudoExamples.of("blank").readAt();
        var late =
                new Conditions(readAt.plus(Duration.ofHours(2)).plusSeconds(1), LaudoExamples.MOST, Optional.empty());
        var early = new Conditions(readAt.minus(Duration.ofMinutes(6)), LaudoExamples.MOST, Optional.empty());
        var nextYear = new Conditions(readAt.plus(Duration.ofDays(366)), LaudoExamples.MOST, Optional.empty());

        assertThat(new Dictation(CODE, LABEL, SERIAL).hear(late))
                .isEqualTo(new Heard.Refused(new Refusal.TooOld(readAt, LaudoExamples.MOST)));
        assertThat(new Dictation(CODE, LABEL, SERIAL).hear(early))
                .isEqualTo(new Heard.Refused(new Refusal.FromTheFuture(readAt)));
        assertThat(new Dictation(CODE, LABEL, SERIAL).hear(nextYear))
                .isEqualTo(new Heard.Refused(new Refusal.TooOld(readAt, LaudoExamples.MOST)));
    }

    /** However many characters are misheard, nothing but the very code leads to a token. */
    @Test
    void isTakenForNoOther() {
        var random = new Random(20261128);
        for (var round = 0; round < 10_000; round++) {
            var misheard = CODE.toCharArray();
            for (var times = 2 + random.nextInt(6); times > 0; times--) {
                misheard[random.nextInt(misheard.length)] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            }
            var heard = new Dictation(new String(misheard), LABEL, SERIAL).hear(USUAL);
            assertThat(heard instanceof Heard.Refused || same(new String(misheard)))
                    .as(new String(misheard))
                    .isTrue();
        }
    }

    private static boolean same(String heard) {
        return heard.replace("-", "").equals(CODE.replace("-", ""));
    }

    private static String code(String name) {
        return SpokenCode.of(LaudoExamples.of(name)).text();
    }

    private static Refusal refusal(String code, String label, String serial) {
        return ((Heard.Refused) new Dictation(code, label, serial).hear(USUAL)).why();
    }
}

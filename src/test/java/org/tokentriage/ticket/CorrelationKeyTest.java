package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationKeyTest {

    private static final List<String> ALPHABET = List.of("0123456789ABCDEFGHJKMNPQRSTVWXYZ".split(""));
    private static final int KEYS = 500;

    private final Random random = new Random(7);

    @Test
    void aKeyHasThreeGroupsOfFour() {
        for (int i = 0; i < KEYS; i++) {
            assertThat(CorrelationKey.next(random).value()).matches("TT(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        }
    }

    @Test
    void keysDoNotRepeat() {
        var keys = new HashSet<CorrelationKey>();
        for (int i = 0; i < 100_000; i++) {
            keys.add(CorrelationKey.next(random));
        }

        assertThat(keys).hasSize(100_000);
    }

    @Test
    void everySingleWrongCharacterIsNoticed() {
        for (int i = 0; i < KEYS; i++) {
            var key = CorrelationKey.next(random).value();
            for (int at = 3; at < key.length(); at++) {
                for (var other : ALPHABET) {
                    if (key.charAt(at) != '-' && key.charAt(at) != other.charAt(0)) {
                        assertRefused(key.substring(0, at) + other + key.substring(at + 1));
                    }
                }
            }
        }
    }

    /** A Luhn check cannot tell 0Z from Z0: of the 496 pairs of different neighbours this one slips through. */
    @Test
    void everySwapOfNeighboursIsNoticedButOne() {
        for (int i = 0; i < KEYS; i++) {
            var characters = CorrelationKey.next(random).value().substring(3).replace("-", "");
            for (int at = 0; at + 1 < characters.length(); at++) {
                var pair = characters.substring(at, at + 2);
                var swapped =
                        characters.substring(0, at) + pair.charAt(1) + pair.charAt(0) + characters.substring(at + 2);
                if (pair.equals("0Z") || pair.equals("Z0")) {
                    assertThat(new CorrelationKey(grouped(swapped))).isNotNull();
                } else if (pair.charAt(0) != pair.charAt(1)) {
                    assertRefused(grouped(swapped));
                }
            }
        }
    }

    @Test
    void aKeyReadFromATicketIsTheSameKey() {
        var key = CorrelationKey.next(random);

        assertThat(new CorrelationKey(key.value())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TT-7KQ4-M9XD-2H5",
                "TT-7KQ4-M9XD-2H5KK",
                "tt-7kq4-m9xd-2h5k",
                "TT7KQ4M9XD2H5K",
                "XX-7KQ4-M9XD-2H5K",
                "TT-7KQ4-M9XD-2HIK",
                "TT-7KQ4-M9XD-2H5K\n"
            })
    void whatDoesNotLookLikeAKeyIsNone(String text) {
        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tt 7kq4 m9xd 2h5k",
                "TT7KQ4M9XD2H5K",
                " TT\u20137KQ4\u2013M9XD\u20132H5K. ",
                "tt-7kq4\u00a0m9xd 2h5k"
            })
    void aKeyIsTakenAsItWasReadOut(String heard) {
        var key = new CorrelationKey(proved("TT-7KQ4-M9XD-2H5"));

        assertThat(CorrelationKey.parse(
                        heard.replaceAll("[kK](?=[. ]*$)", key.value().substring(16))))
                .contains(key);
    }

    @Test
    void lettersThatNoKeyHasAreTheDigitsTheyAreTakenFor() {
        var key = new CorrelationKey(proved("TT-01Q4-M91D-0H0"));

        assertThat(CorrelationKey.parse(key.value().replace('0', 'o').replace('1', 'L')))
                .contains(key);
        assertThat(CorrelationKey.parse("TT-UUUU-M91D-0H0K")).isEmpty();
        assertThat(CorrelationKey.parse("7KQ4-M9XD-2H5K")).isEmpty();
    }

    /** {@return the key of which all but the last character is given} */
    private static String proved(String most) {
        return ALPHABET.stream()
                .map(last -> most + last)
                .filter(key -> CorrelationKey.parse(key).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String grouped(String characters) {
        return "TT-" + characters.substring(0, 4) + "-" + characters.substring(4, 8) + "-" + characters.substring(8);
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> new CorrelationKey(text)).as(text).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.caelum.stella.validation.CNPJValidator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CnpjTest {

    private static final String DIGITS = "0123456789";
    private static final String CHARACTERS = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @ValueSource(strings = {"12ABC34501DE35", "11222333000181", "26637142000158", "00000000000191"})
    void aNumberWithRightCheckDigitsIsTaken(String number) {
        assertThat(Cnpj.parse(number).found()).contains(new Cnpj(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11.222.333/0001-81",
                " 11222333000181\t",
                "11 222 333 0001 81",
                "11.222.333/0001\u201381",
                "11\u00a0222\u00a0333/0001-81"
            })
    void aNumberMayBePastedInAnyForm(String typed) {
        assertThat(Cnpj.parse(typed).found()).contains(new Cnpj("11222333000181"));
    }

    @Test
    void lettersMayBeTypedSmall() {
        assertThat(Cnpj.parse("12.abc.345/01de-35").found()).contains(new Cnpj("12ABC34501DE35"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "' ./- ', MISSING",
        "1122233300018, CNPJ_LENGTH",
        "112223330001811, CNPJ_LENGTH",
        "1122233300018A, CNPJ_CHARACTERS",
        "1122233300O1Ç1, CNPJ_CHARACTERS",
        "11222333000191, CNPJ_CHECK_DIGITS",
        "11222333000182, CNPJ_CHECK_DIGITS",
        "11111111111111, CNPJ_CHECK_DIGITS",
        "00000000000000, CNPJ_CHECK_DIGITS"
    })
    void whatIsWrongIsNamed(String typed, FieldProblem problem) {
        assertThat(Cnpj.parse(typed).fault()).contains(problem);
    }

    @Test
    void itIsPrintedAsTheRegisterPrintsIt() {
        assertThat(new Cnpj("11222333000181").formatted()).isEqualTo("11.222.333/0001-81");
        assertThat(new Cnpj("12ABC34501DE35").formatted()).isEqualTo("12.ABC.345/01DE-35");
    }

    @Test
    void aWrongNumberCannotBeMade() {
        assertThatThrownBy(() -> new Cnpj("11222333000182")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cnpj("11.222.333/0001-81")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Half of the numbers get check digits that somebody else found right. */
    @Test
    void anotherImplementationAgreesOnTenThousandNumbers() {
        var random = new Random(20260701);
        var judge = new CNPJValidator(false);
        for (int i = 0; i < 10_000; i++) {
            var base = text(random, i % 2 == 0 ? CHARACTERS : DIGITS, 12);
            var number = i % 4 < 2 ? withRightDigits(judge, base) : base + text(random, DIGITS, 2);

            assertThat(Cnpj.parse(number).found().isPresent())
                    .as(number)
                    .isEqualTo(judge.invalidMessagesFor(number).isEmpty());
        }
    }

    private static String withRightDigits(CNPJValidator judge, String base) {
        for (int i = 0; i < 100; i++) {
            var number = base + "%02d".formatted(i);
            if (judge.invalidMessagesFor(number).isEmpty()) {
                return number;
            }
        }
        throw new AssertionError("no check digits for " + base);
    }

    private static String text(Random random, String alphabet, int length) {
        var text = new StringBuilder();
        random.ints(length, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
        return text.toString();
    }
}

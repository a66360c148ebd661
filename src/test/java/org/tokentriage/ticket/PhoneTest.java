package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11987654321",
                "(11) 98765-4321",
                "+55 (11) 9 8765-4321",
                "5511987654321",
                "011 98765 4321",
                "+55 011 98765-4321",
                "11.98765.4321"
            })
    void aNumberMayBePastedInAnyForm(String typed) {
        assertThat(Phone.parse(typed).found()).contains(new Phone("11987654321"));
    }

    @ParameterizedTest
    @CsvSource({
        "1140000001, (11) 4000-0001",
        "11987654321, (11) 98765-4321",
        "5532345678, (55) 3234-5678",
        "55998765432, (55) 99876-5432",
        "08001234567, 0800 123 4567"
    })
    void aNumberIsPrintedAsPeopleReadIt(String typed, String printed) {
        var phone = Phone.parse(typed).found().orElseThrow();

        assertThat(phone.formatted()).isEqualTo(printed);
        assertThat(Phone.parse(printed).found()).contains(phone);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "ramal, MISSING",
        "98765-4321, PHONE_AREA_MISSING",
        "4000-0001, PHONE_AREA_MISSING",
        "(20) 98765-4321, PHONE_AREA_UNKNOWN",
        "(11) 8765-4321, PHONE_MOBILE_WITHOUT_NINE",
        "(11) 1765-4321, PHONE_LENGTH",
        "(11) 98765-43210, PHONE_LENGTH",
        "(11) 28765-4321, PHONE_LENGTH",
        "+1 212 555 0100 00, PHONE_LENGTH"
    })
    void whatIsWrongIsNamed(String typed, FieldProblem problem) {
        assertThat(Phone.parse(typed).fault()).contains(problem);
    }

    @Test
    void aWrongNumberCannotBeMade() {
        assertThatThrownBy(() -> new Phone("(11) 98765-4321")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Phone("")).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Every area code with every beginning of a number. Google's library also knows an area 30, which is not in Anatel's plan, and
     * eight-digit numbers that begin with 7, which trunked radio had and no mobile has.
     */
    @Test
    void anotherImplementationAgreesOnEveryAreaCode() throws NumberParseException {
        var random = new Random(67);
        for (int area = 10; area < 100; area++) {
            for (int beginning = 0; beginning < 100; beginning++) {
                var rest = "%06d".formatted(random.nextInt(1_000_000));
                assertAgreement("%d%02d%s".formatted(area, beginning, rest));
                assertAgreement("%d9%02d%s".formatted(area, beginning, rest));
            }
        }
    }

    private static void assertAgreement(String digits) throws NumberParseException {
        var ours = Phone.parse(digits).found().isPresent();
        var theirs = isFixedOrMobile(PhoneNumberUtil.getInstance().parse(digits, "BR"));
        var radio = digits.length() == 10 && digits.charAt(2) == '7';
        if (!radio && !digits.startsWith("30")) {
            assertThat(ours).as(digits).isEqualTo(theirs);
        }
    }

    private static boolean isFixedOrMobile(PhoneNumber number) {
        return EnumSet.of(PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
                .contains(PhoneNumberUtil.getInstance().getNumberType(number));
    }
}

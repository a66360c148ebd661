package org.tokentriage.token.pkcs11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import iaik.pkcs.pkcs11.wrapper.CK_ATTRIBUTE;
import iaik.pkcs.pkcs11.wrapper.CK_TOKEN_INFO;
import iaik.pkcs.pkcs11.wrapper.PKCS11Exception;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.testing.TestToken;
import org.tokentriage.token.Reading;
import org.tokentriage.token.Reading.Interrupted;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.ReadingStep.Kind;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.ModuleError;
import org.tokentriage.token.TokenFailure.NoReader;
import org.tokentriage.token.TokenFailure.NoToken;
import org.tokentriage.token.TokenFailure.TokenNotRecognised;
import org.tokentriage.token.TokenFailure.TokenRemoved;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** What becomes of the answers that a healthy SoftHSM does not give (PKCS#11 v2.40 section 5.1). */
class FaultyModuleTest {

    private static final long DEVICE_REMOVED = 0x32;
    private static final long TOKEN_NOT_PRESENT = 0xE0;
    private static final long TOKEN_NOT_RECOGNIZED = 0xE1;
    private static final long ALREADY_INITIALIZED = 0x191;
    private static final long ATTRIBUTE_SENSITIVE = 0x11;
    private static final long VENDOR_ERROR = 0x81000001L;

    @Test
    void aModuleWithoutSlotsHasNoReader() throws TokenException {
        var module = FaultyModule.with((function, arguments) ->
                function.equals("C_GetSlotList") ? Optional.of(new long[0]) : Optional.empty());
        try (var reader = module.open()) {
            assertThat(reader.survey().absence()).contains(new NoReader());
        }
    }

    @Test
    void anotherMakersTokenIsSeenThoughItCannotBeRead() throws TokenException {
        try (var reader =
                FaultyModule.failing("C_GetTokenInfo", 1, TOKEN_NOT_RECOGNIZED).open()) {
            var survey = reader.survey();

            assertThat(survey.slots())
                    .extracting(TokenSlot::state)
                    .containsOnly(new SlotState.Unreadable(new TokenNotRecognised()));
            assertThat(survey.absence()).contains(new TokenNotRecognised());
        }
    }

    @Test
    void aTokenThatLeavesDuringTheSurveyLeavesAnEmptySlot() throws TokenException {
        try (var reader =
                FaultyModule.failing("C_GetTokenInfo", 1, TOKEN_NOT_PRESENT).open()) {
            assertThat(reader.survey().absence()).contains(new NoToken());
        }
    }

    @Test
    void aBrokenSlotDoesNotHideTheOthers() throws TokenException {
        try (var reader = FaultyModule.failing("C_GetSlotInfo", 3, 0x30).open()) {
            var slots = reader.survey().slots();

            assertThat(slots.subList(0, 2)).allMatch(TokenSlot::hasToken);
            assertThat(slots.get(2).state())
                    .isEqualTo(new SlotState.Unreadable(new ModuleError("C_GetSlotInfo", "CKR_DEVICE_ERROR")));
        }
    }

    @Test
    void aModuleThatDoesNotStartSaysWithWhichAnswer() throws TokenException {
        var module = FaultyModule.failing("C_Initialize", 1, 0x5);

        assertThat(catchThrowableOfType(TokenException.class, module::open).failure())
                .isEqualTo(new ModuleError("C_Initialize", "CKR_GENERAL_ERROR"));
    }

    @Test
    void aModuleThatAnotherInitialisedIsUsedAndNotFinalised() throws TokenException {
        var guest = FaultyModule.failing("C_Initialize", 1, ALREADY_INITIALIZED);
        try (var owner = FaultyModule.with(FaultyModule.NONE).open();
                var reader = guest.open()) {
            assertThat(reader.survey()).isEqualTo(owner.survey());
        }

        assertThat(guest.calls).doesNotContain("C_Finalize");
    }

    @ParameterizedTest
    @CsvSource({
        "0x32, CKR_DEVICE_REMOVED",
        "0xE0, CKR_TOKEN_NOT_PRESENT",
        "0xB0, CKR_SESSION_CLOSED",
        "0xB3, CKR_SESSION_HANDLE_INVALID",
        "0x82, CKR_OBJECT_HANDLE_INVALID"
    })
    void aTokenPulledOutShowsItselfInManyAnswers(String code, String name) throws TokenException {
        var snapshot = read(FaultyModule.failing("C_FindObjects", 1, Long.decode(code)));

        assertThat(snapshot.reading())
                .isEqualTo(new Interrupted(new ReadingStep(1, Kind.CERTIFICATES), new TokenRemoved(name)));
    }

    @ParameterizedTest
    @CsvSource({"0x30, CKR_DEVICE_ERROR", "0x5, CKR_GENERAL_ERROR", "0x80000123, CKR_0X80000123"})
    void anyOtherAnswerIsToldWithItsFunction(String code, String name) throws TokenException {
        var snapshot = read(FaultyModule.failing("C_FindObjectsInit", 3, Long.decode(code)));

        assertThat(snapshot.reading())
                .isEqualTo(new Interrupted(
                        new ReadingStep(1, Kind.PUBLIC_KEYS), new ModuleError("C_FindObjectsInit", name)));
    }

    @Test
    void whatWasReadBeforeTheTokenWentAwayIsKept() throws TokenException {
        var snapshot = read(FaultyModule.failing("C_GetAttributeValue", 2, DEVICE_REMOVED));

        assertThat(snapshot.objects()).hasSize(1);
        assertThat(snapshot.reading().isComplete()).isFalse();
    }

    @Test
    void aTokenThatGoesInTheSecondReadingIsNotProvenByTheFirst() throws TokenException {
        var snapshot = read(FaultyModule.failing("C_OpenSession", 2, TOKEN_NOT_PRESENT));

        assertThat(snapshot.objects()).hasSize(4);
        assertThat(snapshot.reading())
                .isEqualTo(
                        new Interrupted(new ReadingStep(2, Kind.SESSION), new TokenRemoved("CKR_TOKEN_NOT_PRESENT")));
    }

    @Test
    void aSessionThatCannotBeClosedProvesNothing() throws TokenException {
        assertThat(read(FaultyModule.failing("C_CloseSession", 2, DEVICE_REMOVED))
                        .reading())
                .isInstanceOf(Interrupted.class);
    }

    @Test
    void aTokenThatCannotBeDescribedCannotBeRead() throws TokenException {
        try (var reader = FaultyModule.failing("C_GetTokenInfo", TestToken.values().length + 2, TOKEN_NOT_PRESENT)
                .open()) {
            var slot = slot(reader);

            assertThat(catchThrowableOfType(TokenException.class, () -> reader.read(slot, step -> {}))
                            .failure())
                    .isEqualTo(new TokenRemoved("CKR_TOKEN_NOT_PRESENT"));
        }
    }

    @Test
    void anotherTokenInTheSlotContradictsTheFirst() throws TokenException {
        var sessions = new int[1];
        var module = FaultyModule.with((function, arguments) -> {
            if (function.equals("C_OpenSession")) {
                sessions[0]++;
            }
            if (function.equals("C_GetTokenInfo") && sessions[0] == 1) {
                return Optional.of(stranger());
            }
            return Optional.empty();
        });

        assertThat(read(module).reading()).isEqualTo(new Reading.Contradicted());
    }

    @Test
    void attributesAreAskedForOneByOneWhenOneSpoilsTheAnswer() throws TokenException {
        var undisturbed = read(FaultyModule.with(FaultyModule.NONE));

        var snapshot = read(FaultyModule.with((function, arguments) -> {
            if (function.equals("C_GetAttributeValue") && attributes(arguments).length > 1) {
                throw new PKCS11Exception(VENDOR_ERROR);
            }
            return Optional.empty();
        }));

        assertThat(snapshot.reading()).isEqualTo(new Reading.Confirmed());
        assertThat(snapshot.objects()).containsExactlyInAnyOrderElementsOf(undisturbed.objects());
    }

    @Test
    void anAttributeThatIsNotShownIsEmpty() throws TokenException {
        var snapshot = read(FaultyModule.with((function, arguments) -> {
            if (function.equals("C_GetAttributeValue")
                    && Arrays.stream(attributes(arguments)).anyMatch(asked -> asked.type == ObjectAttributes.LABEL)) {
                throw new PKCS11Exception(ATTRIBUTE_SENSITIVE);
            }
            return Optional.empty();
        }));

        assertThat(snapshot.reading()).isEqualTo(new Reading.Confirmed());
        assertThat(snapshot.objects()).hasSize(4).extracting(TokenObject::label).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void objectsAreFoundWhenOneKindOfSearchShowsThemAlone(int blindConditions) throws TokenException {
        var blind = new boolean[1];
        var snapshot = read(FaultyModule.with((function, arguments) -> {
            if (function.equals("C_FindObjectsInit")) {
                blind[0] = ((CK_ATTRIBUTE[]) arguments[1]).length == blindConditions;
            }
            return function.equals("C_FindObjects") && blind[0] ? Optional.of(new long[0]) : Optional.empty();
        }));

        assertThat(snapshot.objects()).hasSize(4);
        assertThat(snapshot.reading()).isEqualTo(new Reading.Confirmed());
    }

    @Test
    void whatIsOpenedIsClosed() throws TokenException {
        var module = FaultyModule.failing("C_GetAttributeValue", 6, DEVICE_REMOVED);

        read(module);

        assertThat(module.calls.stream().filter("C_OpenSession"::equals))
                .hasSameSizeAs(
                        module.calls.stream().filter("C_CloseSession"::equals).toList());
        assertThat(module.calls).endsWith("C_Finalize");
    }

    @Test
    void sessionsCannotWrite() throws TokenException {
        read(FaultyModule.with((function, arguments) -> {
            if (function.equals("C_OpenSession")) {
                assertThat((long) arguments[1]).isEqualTo(0x4);
            }
            return Optional.empty();
        }));
    }

    private static CK_TOKEN_INFO stranger() {
        var info = new CK_TOKEN_INFO();
        info.label = "ANOTHER TOKEN".toCharArray();
        info.manufacturerID = new char[0];
        info.model = new char[0];
        info.serialNumber = "0000".toCharArray();
        info.flags = 0x400;
        return info;
    }

    private static CK_ATTRIBUTE[] attributes(Object... arguments) {
        return (CK_ATTRIBUTE[]) arguments[2];
    }

    private static TokenSnapshot read(FaultyModule module) throws TokenException {
        try (var reader = module.open()) {
            return reader.read(slot(reader), step -> {});
        }
    }

    private static TokenSlot slot(TokenReader reader) throws TokenException {
        return reader.survey().tokens().stream()
                .filter(slot -> slot.token().orElseThrow().label().equals(TestToken.POPULATED.label()))
                .findFirst()
                .orElseThrow();
    }
}

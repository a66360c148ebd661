package org.tokentriage.token.pkcs11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.Section.fault;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.token.ScanOutcome;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.ModuleError;
import org.tokentriage.token.TokenFailure.TokenNotRecognised;
import org.tokentriage.token.TokenFailure.TokenRemoved;

/** Every error code that a card being pulled, or a driver of a maker, was seen to answer, at every function of a reading. */
class AnswerTest {

    private static final List<String> FUNCTIONS = List.of(
            "C_GetTokenInfo",
            "C_OpenSession",
            "C_FindObjectsInit",
            "C_FindObjects",
            "C_FindObjectsFinal",
            "C_CloseSession");

    private static final List<Answer> ANSWERS = List.of(
            new Answer("CKR_DEVICE_REMOVED", TokenRemoved.class),
            new Answer("CKR_TOKEN_NOT_PRESENT", TokenRemoved.class),
            new Answer("CKR_SESSION_HANDLE_INVALID", TokenRemoved.class),
            new Answer("CKR_SESSION_CLOSED", TokenRemoved.class),
            new Answer("CKR_OBJECT_HANDLE_INVALID", TokenRemoved.class),
            new Answer("CKR_TOKEN_NOT_RECOGNIZED", TokenNotRecognised.class),
            new Answer("CKR_DEVICE_ERROR", ModuleError.class),
            new Answer("CKR_GENERAL_ERROR", ModuleError.class),
            new Answer("CKR_HOST_MEMORY", ModuleError.class),
            new Answer("CKR_CRYPTOKI_NOT_INITIALIZED", ModuleError.class),
            new Answer("0x81000001", ModuleError.class));

    static Stream<Arguments> everyAnswerOfEveryFunction() {
        return FUNCTIONS.stream().flatMap(function -> ANSWERS.stream().map(answer -> Arguments.of(function, answer)));
    }

    @ParameterizedTest
    @MethodSource("everyAnswerOfEveryFunction")
    void aBlankTokenThatAnswersWithAnErrorIsNotCalledBlank(String function, Answer answer) {
        var module = FaultModule.inThisProcess();
        // The first calls are the survey's: the last ones fail, of a token of which nothing bad was known until then.
        module.show(Scenario.profile("safesign-blank")
                .with(fault(function, "answer " + answer.code()).with("calls", "2-")));

        var outcome = ScanOutcome.of(new Pkcs11TokenReaders(InstantSource.system()), FaultModule.LIBRARY);

        assertThat(outcome.toString()).doesNotContain("BLANK");
        assertThat(outcome.failure()).containsInstanceOf(answer.failure());
    }

    record Answer(String code, Class<? extends TokenFailure> failure) {}
}

package org.tokentriage.token.pkcs11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tokentriage.testing.Section.fault;
import static org.tokentriage.testing.Section.library;
import static org.tokentriage.testing.Section.object;
import static org.tokentriage.testing.Section.slot;
import static org.tokentriage.testing.Section.token;

import iaik.pkcs.pkcs11.wrapper.CK_ATTRIBUTE;
import iaik.pkcs.pkcs11.wrapper.PKCS11;
import iaik.pkcs.pkcs11.wrapper.PKCS11Exception;
import iaik.pkcs.pkcs11.wrapper.PKCS11Implementation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.testing.Section;

/** What the fault module answers, call for call, while its scenario changes. */
class FaultModuleChangeTest {

    private static final long SLOT = 52481;
    private static final long DONT_BLOCK = 1;
    private static final long SERIAL_SESSION = 4;
    private static final long TOKEN_PRESENT = 1;

    private static final long ATTRIBUTE_SENSITIVE = 0x11;
    private static final long ATTRIBUTE_TYPE_INVALID = 0x12;
    private static final long CRYPTOKI_NOT_INITIALIZED = 0x190;
    private static final long DEVICE_REMOVED = 0x32;
    private static final long NO_EVENT = 8;
    private static final long SESSION_COUNT = 0xb1;
    private static final long SLOT_ID_INVALID = 3;
    private static final long TOKEN_NOT_PRESENT = 0xe0;

    private static final Scenario BLANK = Scenario.profile("safesign-blank");
    private static final Scenario EMPTY_SLOT = Scenario.empty().with(slot(SLOT).with("present", "no"));
    private static final Section DATA = object("CKO_DATA").with("CKA_LABEL", "text DATA");

    private final FaultModule module = FaultModule.inThisProcess();
    private PKCS11 calls;

    @BeforeEach
    void load() throws Exception {
        NativeWrapper.load();
        module.forgetCalls().show(BLANK);
        calls = new PKCS11Implementation(FaultModule.LIBRARY.toString());
        calls.C_Initialize(null, true);
    }

    @AfterEach
    void finish() throws PKCS11Exception {
        module.show(BLANK);
        calls.C_Finalize(null);
    }

    @Test
    void aTokenComesAndGoes() throws PKCS11Exception {
        module.show(EMPTY_SLOT);

        assertThat(calls.C_WaitForSlotEvent(DONT_BLOCK, null)).isEqualTo(SLOT);
        assertAnswer(NO_EVENT, () -> calls.C_WaitForSlotEvent(DONT_BLOCK, null));
        assertThat(calls.C_GetSlotList(true)).isEmpty();
        assertAnswer(TOKEN_NOT_PRESENT, () -> calls.C_GetTokenInfo(SLOT));

        module.show(BLANK);

        assertThat(calls.C_WaitForSlotEvent(DONT_BLOCK, null)).isEqualTo(SLOT);
        assertThat(calls.C_GetSlotList(true)).containsExactly(SLOT);
    }

    @Test
    void aSlotThatVanishesIsAnEvent() throws PKCS11Exception {
        module.show(Scenario.empty());

        assertThat(calls.C_WaitForSlotEvent(DONT_BLOCK, null)).isEqualTo(SLOT);
        assertAnswer(NO_EVENT, () -> calls.C_WaitForSlotEvent(DONT_BLOCK, null));
        assertAnswer(SLOT_ID_INVALID, () -> calls.C_GetSlotInfo(SLOT));
    }

    @Test
    void whoeverBlocksIsWokenByAToken() throws Exception {
        module.show(EMPTY_SLOT);
        calls.C_WaitForSlotEvent(DONT_BLOCK, null);
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            var event = thread.submit(() -> calls.C_WaitForSlotEvent(0, null));
            module.show(BLANK);

            assertThat(event.get(10, TimeUnit.SECONDS)).isEqualTo(SLOT);
        }
    }

    @Test
    void whoeverBlocksIsWokenByTheEnd() throws Exception {
        var answer = new CompletableFuture<Long>();
        Thread.ofPlatform().start(() -> {
            try {
                answer.complete(calls.C_WaitForSlotEvent(0, null));
            } catch (PKCS11Exception e) {
                answer.complete(e.getErrorCode());
            }
        });
        while (module.calls().of("C_WaitForSlotEvent").isEmpty()) {
            Thread.onSpinWait();
        }
        calls.C_Finalize(null);

        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(CRYPTOKI_NOT_INITIALIZED);
        calls.C_Initialize(null, true);
    }

    @Test
    void aLibraryMayNoticeNothingUntilItIsInitialisedAnew() throws PKCS11Exception {
        module.show(BLANK.with(library().with("slots-cached", "yes")));
        calls.C_GetSlotList(true);
        module.show(EMPTY_SLOT);

        assertThat(calls.C_GetSlotList(true)).containsExactly(SLOT);
        calls.C_Finalize(null);
        calls.C_Initialize(null, true);
        assertThat(calls.C_GetSlotList(true)).isEmpty();
    }

    @Test
    void aTokenThatIsRemovedTakesItsSessionsAlong() throws PKCS11Exception {
        var session = openSession();
        module.show(BLANK.with(fault("C_GetTokenInfo", "remove").with("calls", "1")));

        assertAnswer(DEVICE_REMOVED, () -> calls.C_GetTokenInfo(SLOT));
        assertAnswer(DEVICE_REMOVED, () -> calls.C_FindObjectsInit(session, new CK_ATTRIBUTE[0], true));
        assertAnswer(DEVICE_REMOVED, this::openSession);
        assertThat(calls.C_GetSlotInfo(SLOT).flags & TOKEN_PRESENT).isZero();

        module.show(BLANK);

        assertAnswer(DEVICE_REMOVED, () -> calls.C_GetSessionInfo(session));
        assertThat(openSession()).isNotEqualTo(session);
    }

    @Test
    void theSecondSessionMaySeeAnotherListThanTheFirst() throws PKCS11Exception {
        module.show(BLANK.with(DATA.with("sessions", "1"))
                .with(DATA.with("sessions", "2-"))
                .with(DATA));

        assertThat(find(openSession())).containsExactly(1, 3);
        assertThat(find(openSession())).containsExactly(2, 3);
    }

    @Test
    void anObjectMayShowItselfOnlyToASearchForItsClass() throws PKCS11Exception {
        module.show(BLANK.with(DATA.with("only-by-class", "yes")));
        var session = openSession();

        assertThat(find(session)).isEmpty();
        assertThat(find(session, attribute(0, 0L))).containsExactly(1);
    }

    @Test
    void anAttributeMayBeNamedInNoSearch() throws PKCS11Exception {
        module.show(Scenario.profile("failures/certificate-type-unsearchable"));
        var session = openSession();

        assertThat(find(session, attribute(0, 1L))).containsExactly(1);
        assertAnswer(ATTRIBUTE_TYPE_INVALID, () -> find(session, attribute(0x80, 0L)));
    }

    @Test
    void anAttributeMaySpoilTheOthersOfItsCall() throws PKCS11Exception {
        module.show(BLANK.with(DATA.with("CKA_ID", "spoil 0x81000001").with("CKA_VALUE", "error 0x11")));
        var session = openSession();

        assertAnswer(0x81000001L, () -> calls.C_GetAttributeValue(session, 1, attributes(3, 0x102), true));
        assertAnswer(ATTRIBUTE_SENSITIVE, () -> calls.C_GetAttributeValue(session, 1, attributes(3, 0x11), true));
        assertAnswer(ATTRIBUTE_TYPE_INVALID, () -> calls.C_GetAttributeValue(session, 1, attributes(0x80), true));
    }

    @Test
    void aTokenMayBeToldOfOnlyAfterTheSlots() throws PKCS11Exception {
        module.show(BLANK.with(library().with("needs-slot-list", "yes")));

        assertAnswer(SLOT_ID_INVALID, () -> calls.C_GetTokenInfo(SLOT));
        calls.C_GetSlotList(false);
        assertThat(calls.C_GetTokenInfo(SLOT).flags).isEqualTo(0x40D);
    }

    @Test
    void aSlotMayBeMissingFromTheListOfThoseWithATokens() throws PKCS11Exception {
        module.show(Scenario.profile("failures/slot-lists-disagree"));

        assertThat(calls.C_GetSlotList(false)).containsExactly(SLOT);
        assertThat(calls.C_GetSlotList(true)).isEmpty();
        assertThat(calls.C_GetSlotInfo(SLOT).flags & TOKEN_PRESENT).isNotZero();
    }

    @Test
    void sessionsMayBeFew() throws PKCS11Exception {
        module.show(Scenario.empty().with(slot(SLOT)).with(token().with("max-sessions", "1")));
        var session = openSession();

        assertAnswer(SESSION_COUNT, this::openSession);
        calls.C_CloseSession(session);
        assertThat(openSession()).isNotEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource({"blank, '    '", "nul, '\0\0\0\0'", "none, '\0\uFFFD\uFFFD\uFFFD'"})
    void textIsPaddedAsTheScenarioSays(String padding, String behind) throws PKCS11Exception {
        var model = "A".repeat(12);
        module.show(Scenario.empty()
                .with(slot(SLOT))
                .with(token().with("padding", padding).with("model", model).with("serial", "B".repeat(16))));
        var info = calls.C_GetTokenInfo(SLOT);

        assertThat(new String(info.model)).isEqualTo(model + behind);
        assertThat(new String(info.serialNumber)).isEqualTo("B".repeat(16));
    }

    private long openSession() throws PKCS11Exception {
        return calls.C_OpenSession(SLOT, SERIAL_SESSION, null, null);
    }

    private long[] find(long session, CK_ATTRIBUTE... wanted) throws PKCS11Exception {
        calls.C_FindObjectsInit(session, wanted, true);
        var found = calls.C_FindObjects(session, 10);
        calls.C_FindObjectsFinal(session);
        return found;
    }

    private static CK_ATTRIBUTE attribute(long type, Object value) {
        var attribute = new CK_ATTRIBUTE();
        attribute.type = type;
        attribute.pValue = value;
        return attribute;
    }

    private static CK_ATTRIBUTE[] attributes(long... types) {
        var attributes = new CK_ATTRIBUTE[types.length];
        for (var i = 0; i < types.length; i++) {
            attributes[i] = attribute(types[i], null);
        }
        return attributes;
    }

    private static void assertAnswer(long code, ThrowingCallable call) {
        assertThatExceptionOfType(PKCS11Exception.class)
                .isThrownBy(call)
                .extracting(PKCS11Exception::getErrorCode)
                .isEqualTo(code);
    }
}

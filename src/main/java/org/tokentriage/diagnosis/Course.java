package org.tokentriage.diagnosis;

import static org.tokentriage.diagnosis.Premise.CERTIFICATE_SERVES;
import static org.tokentriage.diagnosis.Premise.CLOCK_IS_RIGHT;
import static org.tokentriage.diagnosis.Premise.NOTHING_BEGUN;
import static org.tokentriage.diagnosis.Premise.NOTHING_IN_THE_WAY;
import static org.tokentriage.diagnosis.Premise.PIN_MAY_BE_TRIED;
import static org.tokentriage.diagnosis.Premise.PIN_SERVES;
import static org.tokentriage.diagnosis.Premise.PUK_SERVES;
import static org.tokentriage.diagnosis.Premise.READING_PROVES;
import static org.tokentriage.diagnosis.Premise.TOKEN_SERVES;

/**
 * Something to do about a token, the most serious first. Its steps stand in the bundles under {@code advice.}. What it takes for granted and
 * what it denies is the table by which contradictions are found; the names are stable, see {@code docs/cli.md}.
 */
public enum Course {
    CONNECT_AGAIN(taking(), denying(READING_PROVES, NOTHING_IN_THE_WAY)),
    READ_AGAIN(taking(), denying(READING_PROVES, NOTHING_IN_THE_WAY)),
    READ_ONCE_MORE(taking(), denying(READING_PROVES, NOTHING_IN_THE_WAY)),

    OPEN_TICKET_BOTH_LOCKED(
            taking(READING_PROVES),
            denying(TOKEN_SERVES, PIN_SERVES, PIN_MAY_BE_TRIED, PUK_SERVES, CERTIFICATE_SERVES, NOTHING_IN_THE_WAY)),
    REPLACE_TOKEN(
            taking(),
            denying(TOKEN_SERVES, PIN_SERVES, PIN_MAY_BE_TRIED, PUK_SERVES, CERTIFICATE_SERVES, NOTHING_IN_THE_WAY)),
    OPEN_TICKET_PIN_LOCKED(
            taking(READING_PROVES), denying(PIN_SERVES, PIN_MAY_BE_TRIED, CERTIFICATE_SERVES, NOTHING_IN_THE_WAY)),
    OPEN_TICKET_SPARE_PIN(
            taking(READING_PROVES, PIN_SERVES), denying(PIN_MAY_BE_TRIED, CERTIFICATE_SERVES, NOTHING_IN_THE_WAY)),
    LOOK_WITH_PIN(taking(PIN_SERVES, PIN_MAY_BE_TRIED), denying(NOTHING_IN_THE_WAY)),
    OPEN_TICKET(taking(READING_PROVES), denying(CERTIFICATE_SERVES, NOTHING_IN_THE_WAY)),
    PREPARE(taking(READING_PROVES, TOKEN_SERVES), denying(NOTHING_IN_THE_WAY)),

    UNLOCK_PIN_WITH_CARE(taking(TOKEN_SERVES, PUK_SERVES), denying(PIN_SERVES, PIN_MAY_BE_TRIED, NOTHING_IN_THE_WAY)),
    UNLOCK_PIN(taking(TOKEN_SERVES, PUK_SERVES), denying(PIN_SERVES, PIN_MAY_BE_TRIED, NOTHING_IN_THE_WAY)),
    SET_CLOCK(taking(), denying(CLOCK_IS_RIGHT, NOTHING_IN_THE_WAY)),
    FINISH_ISSUE(taking(READING_PROVES, TOKEN_SERVES), denying(CERTIFICATE_SERVES, NOTHING_BEGUN, NOTHING_IN_THE_WAY)),
    RENEW(
            taking(READING_PROVES, CLOCK_IS_RIGHT, TOKEN_SERVES, NOTHING_BEGUN),
            denying(CERTIFICATE_SERVES, NOTHING_IN_THE_WAY)),
    ISSUE_ANOTHER(taking(READING_PROVES, TOKEN_SERVES, NOTHING_BEGUN), denying(CERTIFICATE_SERVES, NOTHING_IN_THE_WAY)),
    ISSUE(taking(READING_PROVES, TOKEN_SERVES), denying(CERTIFICATE_SERVES, NOTHING_IN_THE_WAY)),
    AWAIT_BEGIN(taking(READING_PROVES, CLOCK_IS_RIGHT, TOKEN_SERVES), denying(NOTHING_IN_THE_WAY)),
    CHANGE_PIN(taking(TOKEN_SERVES), denying(PIN_SERVES, NOTHING_IN_THE_WAY)),
    SET_PIN(taking(TOKEN_SERVES), denying(PIN_SERVES, PIN_MAY_BE_TRIED, NOTHING_IN_THE_WAY)),

    AVOID_REVOKED(taking(READING_PROVES, TOKEN_SERVES), denying(NOTHING_IN_THE_WAY)),
    CHOOSE_FOR_COMPANY(taking(READING_PROVES, TOKEN_SERVES), denying(NOTHING_IN_THE_WAY)),
    CHOOSE_COMPANY(taking(READING_PROVES, TOKEN_SERVES), denying(NOTHING_IN_THE_WAY)),
    CHOOSE_RENEWED(taking(READING_PROVES, TOKEN_SERVES, CLOCK_IS_RIGHT), denying(NOTHING_IN_THE_WAY)),
    CHOOSE(taking(READING_PROVES, TOKEN_SERVES), denying(NOTHING_IN_THE_WAY)),

    START_CARD_SERVICE(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    START_PROPAGATION(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    ALLOW_PROPAGATION(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    INSTALL_SAFESIGN_64(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    UPDATE_SAFESIGN(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    REPAIR_SAFESIGN(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    LEAVE_ONE_MIDDLEWARE(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    RENEW_ENTRY(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    CONNECT_FOR_STORE(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    UNBLOCK_AUTHORITY(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    ALLOW_TLS12(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    CHANGE_CHOICE_POLICY(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    ALLOW_SIGNERS(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    REPAIR_SIGNER(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    INSTALL_AUTHORITIES(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    INSTALL_SAFESIGN_32(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    ALLOW_REMOTE_CARDS(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    ENABLE_DEVICE(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    INSTALL_DEVICE_DRIVER(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    CHANGE_PORT(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    TEACH_FIREFOX(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    CHOOSE_TOKENS_ENTRY(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    UPDATE_WINDOWS(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    TEACH_BROWSERS(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),

    SEND_SUMMARY(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    ISSUE_TRUSTED(taking(CERTIFICATE_SERVES, TOKEN_SERVES), denying(NOTHING_IN_THE_WAY)),
    UPDATE_CHAIN(taking(CERTIFICATE_SERVES, CLOCK_IS_RIGHT), denying(NOTHING_IN_THE_WAY)),
    USE_ANOTHER(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    INSTALL_CHAIN(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    SPARE_PIN(taking(PIN_SERVES, PUK_SERVES), denying(PIN_MAY_BE_TRIED, NOTHING_IN_THE_WAY)),
    SPARE_PIN_WITHOUT_PUK(taking(PIN_SERVES), denying(PIN_MAY_BE_TRIED, NOTHING_IN_THE_WAY)),
    RECALL_PIN(taking(PIN_SERVES), denying(NOTHING_IN_THE_WAY)),
    REPAIR_SOFTWARE(taking(TOKEN_SERVES), denying(NOTHING_IN_THE_WAY)),
    JOIN_KEY(taking(CERTIFICATE_SERVES), denying(NOTHING_IN_THE_WAY)),
    TEST_WITH_PIN(taking(CERTIFICATE_SERVES, PIN_SERVES, PIN_MAY_BE_TRIED), denying(NOTHING_IN_THE_WAY)),
    SEND_IF_REFUSED(taking(), denying(NOTHING_IN_THE_WAY)),
    ASK_FOR_UNREADABLE(taking(), denying(NOTHING_IN_THE_WAY)),
    LOOK_ELSEWHERE(taking(CERTIFICATE_SERVES, CLOCK_IS_RIGHT, TOKEN_SERVES, PIN_SERVES, NOTHING_IN_THE_WAY), denying()),

    PLAN_KSP(taking(CERTIFICATE_SERVES), denying()),
    NOTE_OTHER_ENTRIES(taking(CERTIFICATE_SERVES), denying()),
    NOTE_CLOUD(taking(CERTIFICATE_SERVES), denying()),
    INSTALL_CHAIN_HERE(taking(CERTIFICATE_SERVES), denying()),
    INSTALL_SIGNER(taking(CERTIFICATE_SERVES), denying()),
    NOTE_MIDDLEWARES(taking(CERTIFICATE_SERVES), denying()),
    WORK_AT_COMPUTER(taking(CERTIFICATE_SERVES), denying()),
    KEEP_TIME(taking(CERTIFICATE_SERVES), denying()),
    ASK_ADMINISTRATOR(taking(CERTIFICATE_SERVES), denying()),

    UNLOCK_PIN_FOR_ISSUE(taking(TOKEN_SERVES, PUK_SERVES), denying(PIN_SERVES, PIN_MAY_BE_TRIED)),
    SPARE_PUK(taking(TOKEN_SERVES, PUK_SERVES), denying()),
    SPARE_PIN_AS_PUK_IS_LOCKED(taking(TOKEN_SERVES, PIN_SERVES), denying(PUK_SERVES)),
    FINISH_RENEWAL(taking(TOKEN_SERVES), denying()),
    RENEW_IN_TIME(taking(CERTIFICATE_SERVES, CLOCK_IS_RIGHT, TOKEN_SERVES), denying()),
    NOTHING(taking(), denying());

    private final int taken;
    private final int denied;

    Course(int taken, int denied) {
        this.taken = taken;
        this.denied = denied;
    }

    /** Whether to ask for both makes no sense. */
    boolean contradicts(Course other) {
        return (denied & other.taken) != 0 || (taken & other.denied) != 0;
    }

    private static int taking(Premise... premises) {
        return Premise.bits(premises);
    }

    private static int denying(Premise... premises) {
        return Premise.bits(premises);
    }
}

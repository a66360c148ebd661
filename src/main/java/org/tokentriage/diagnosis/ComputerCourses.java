package org.tokentriage.diagnosis;

import org.tokentriage.computer.Cause;

/** What each cause on a computer alone would have done. */
final class ComputerCourses {

    private ComputerCourses() {}

    static Course of(Cause cause) {
        return switch (cause) {
            case CARD_SERVICE_DISABLED, CARD_SERVICE_STOPPED -> Course.START_CARD_SERVICE;
            case PROPAGATION_DISABLED, PROPAGATION_STOPPED -> Course.START_PROPAGATION;
            case PROPAGATION_FORBIDDEN -> Course.ALLOW_PROPAGATION;
            case SAFESIGN_32_ONLY -> Course.INSTALL_SAFESIGN_64;
            case KSP_MISSING -> Course.UPDATE_SAFESIGN;
            case CARD_PROVIDER_MISSING, CARD_UNKNOWN, PROPAGATION_FAILED, STORE_PROVIDER_MISSING ->
                Course.REPAIR_SAFESIGN;
            case CARD_PAIRED_TWICE -> Course.LEAVE_ONE_MIDDLEWARE;
            case STORE_WITHOUT_KEY, STORE_SOFTWARE_KEY, STORE_ARCHIVED -> Course.RENEW_ENTRY;
            case NOT_IN_STORE -> Course.CONNECT_FOR_STORE;
            case AUTHORITY_BLOCKED -> Course.UNBLOCK_AUTHORITY;
            case TLS12_OFF -> Course.ALLOW_TLS12;
            case CERTIFICATE_BY_POLICY -> Course.CHANGE_CHOICE_POLICY;
            case SIGNERS_FORBIDDEN -> Course.ALLOW_SIGNERS;
            case SIGNER_BROKEN -> Course.REPAIR_SIGNER;
            case AUTHORITY_MISSING -> Course.INSTALL_AUTHORITIES;
            case SAFESIGN_64_ONLY -> Course.INSTALL_SAFESIGN_32;
            case REMOTE_CARDS_FORBIDDEN -> Course.ALLOW_REMOTE_CARDS;
            case DEVICE_DISABLED -> Course.ENABLE_DEVICE;
            case DEVICE_DRIVER -> Course.INSTALL_DEVICE_DRIVER;
            case DEVICE_FAULT -> Course.CHANGE_PORT;
            case FIREFOX_WITHOUT_MODULE -> Course.TEACH_FIREFOX;
            case OLD_ENTRY_BESIDE, CLOUD_ENTRY_BESIDE -> Course.CHOOSE_TOKENS_ENTRY;
            case OLD_WINDOWS -> Course.UPDATE_WINDOWS;
            case BROWSERS_WITHOUT_MODULE -> Course.TEACH_BROWSERS;
            case KSP_POSTPONED -> Course.PLAN_KSP;
            case OTHER_ENTRIES -> Course.NOTE_OTHER_ENTRIES;
            case CLOUD_INSTALLED -> Course.NOTE_CLOUD;
            case AUTHORITY_PARTLY_MISSING -> Course.INSTALL_CHAIN_HERE;
            case SIGNER_ABSENT -> Course.INSTALL_SIGNER;
            case SEVERAL_MIDDLEWARES -> Course.NOTE_MIDDLEWARES;
            case REMOTE_SESSION -> Course.WORK_AT_COMPUTER;
            case TIME_NOT_KEPT -> Course.KEEP_TIME;
            case INSTALLATION_RESTRICTED -> Course.ASK_ADMINISTRATOR;
        };
    }
}

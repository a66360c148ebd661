package org.tokentriage.cli.console;

import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.token.TokenFailure;

/** How the program ends, for scripts; see {@code docs/cli.md}. Those from 64 on are those of {@code sysexits.h}. */
public enum ExitCode {
    OK(0),
    NO_MODULE(3),
    NO_TOKEN(4),
    MODULE_FAILED(5),
    INCONCLUSIVE(6),
    NOT_SENT(30),
    UNKNOWN(31),
    REJECTED(32),
    OPEN_NOT_KEPT(33),
    USAGE(64),
    INTERNAL(70),
    NOT_KEPT(74);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** How a command ends for which no token could be read. */
    public static ExitCode of(TokenFailure failure) {
        return switch (failure) {
            case TokenFailure.NoModule none -> NO_MODULE;
            case TokenFailure.ModuleMissing missing -> NO_MODULE;
            case TokenFailure.ModuleUnreadable unreadable -> NO_MODULE;
            case TokenFailure.ModuleArchitecture architecture -> NO_MODULE;
            case TokenFailure.NotPkcs11 other -> NO_MODULE;
            case TokenFailure.ModuleUnloadable unloadable -> NO_MODULE;
            case TokenFailure.NoReader none -> NO_TOKEN;
            case TokenFailure.NoToken none -> NO_TOKEN;
            case TokenFailure.NoSuchSlot none -> NO_TOKEN;
            case TokenFailure.TokenNotRecognised unknown -> NO_TOKEN;
            case TokenFailure.ForeignToken foreign -> NO_TOKEN;
            case TokenFailure.ServiceStopped stopped -> NO_TOKEN;
            case TokenFailure.ServiceFailed failed -> NO_TOKEN;
            case TokenFailure.ServiceNotAnswering silent -> NO_TOKEN;
            case TokenFailure.CardBusy busy -> NO_TOKEN;
            case TokenFailure.CardMute mute -> NO_TOKEN;
            case TokenFailure.RemoteSession remote -> NO_TOKEN;
            case TokenFailure.TokenRemoved removed -> INCONCLUSIVE;
            case TokenFailure.ModuleError error -> MODULE_FAILED;
            case TokenFailure.ModuleCrashed crashed -> MODULE_FAILED;
            case TokenFailure.ModuleNotAnswering silent -> MODULE_FAILED;
            case TokenFailure.BeyondLimit beyond -> MODULE_FAILED;
            case TokenFailure.ProgramDamaged damaged -> INTERNAL;
        };
    }

    /** How a command ends after which a ticket's case stands there. */
    public static ExitCode of(CaseState state) {
        return switch (state) {
            case CaseState.Confirmed confirmed -> OK;
            case CaseState.Rejected rejected -> REJECTED;
            case CaseState.Unknown unknown -> UNKNOWN;
            case CaseState.Sending sending -> UNKNOWN;
            case CaseState.NotSent notSent -> NOT_SENT;
            case CaseState.Draft draft -> NOT_SENT;
            case CaseState.Ready ready -> NOT_SENT;
            case CaseState.ByHand byHand -> NOT_SENT;
            case CaseState.OpenedByHand opened -> OK;
        };
    }
}

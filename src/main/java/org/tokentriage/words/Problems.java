package org.tokentriage.words;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tokentriage.i18n.Harmless;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.TicketFailure.Distrust;
import org.tokentriage.ticket.desk.TicketFailure.ProxyWish;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.words.Problem.Remedy;

/** Which problem each failure is. A new failure does not compile until it has one. */
public final class Problems {

    private Problems() {}

    /** No site profile lies where it is looked for. */
    public static Problem siteMissing(List<Path> searched) {
        return new Problem("CH-101", "siteMissing", listed(searched));
    }

    /** The site profile has the tickets opened by hand. */
    public static Problem siteByHand() {
        return new Problem("CH-105", "siteByHand");
    }

    /** A case was sent from here, or may have been, when the desk could be called, which it cannot now. */
    public static Problem needsConnection(CorrelationKey key) {
        return new Problem("CH-106", "needsConnection", key.value());
    }

    /** Somebody else told another number for the same case, which keeps it. */
    public static Problem numberKept(TicketNumber kept, TicketNumber told) {
        return new Problem("CH-107", "numberKept", kept.value(), told.value());
    }

    /** Another window has the case's ticket opened by hand. */
    public static Problem openedElsewhere(CorrelationKey key) {
        return new Problem("CH-108", "openedElsewhere", key.value());
    }

    /** It is not for a technician on this customer's computer to open tickets. */
    public static Problem ticketsElsewhere() {
        return new Problem("CH-109", "ticketsElsewhere");
    }

    /** A site profile cannot be written there. */
    public static Problem profileNotWritable(Path file) {
        return new Problem("CH-110", "profileNotWritable", file.toString());
    }

    /** The site profile has mistakes. */
    public static Problem siteWrong(Path profile, String mistakes) {
        return new Problem("CH-102", "siteWrong", profile.toString(), mistakes);
    }

    /** What stops somebody who signs in. Only a refusal must be mended there; else the agent may go on and see whether it has passed. */
    public static Problem signingIn(Throwable thrown, String server) {
        if (thrown instanceof TicketException ticket && ticket.failure() instanceof TicketFailure.SignInRefused) {
            return new Problem("CH-104", Problem.SIGN_IN_REFUSED + "By", server);
        }
        var problem = of(thrown);
        return problem.remedy().isPresent() ? problem : problem.with(Remedy.SIGN_IN_UNCHECKED);
    }

    public static Problem of(Throwable thrown) {
        return switch (thrown) {
            case TokenException token -> of(token.failure());
            case TicketException ticket -> of(ticket.failure());
            case CaseException kept -> of(kept.failure());
            default -> new Problem("TT-900", "internal", thrown.getClass().getSimpleName());
        };
    }

    public static Problem of(TokenFailure failure) {
        return switch (failure) {
            case TokenFailure.NoModule(var searched) ->
                new Problem("TK-101", "noModule", listed(searched)).with(Remedy.CHOOSE_MODULE);
            case TokenFailure.ModuleArchitecture(var path, var found, var needed) ->
                new Problem("TK-102", "moduleArchitecture", path.toString(), found, needed).with(Remedy.CHOOSE_MODULE);
            case TokenFailure.ModuleMissing(var path) ->
                new Problem("TK-103", "moduleMissing", path.toString()).with(Remedy.CHOOSE_MODULE);
            case TokenFailure.ModuleUnreadable(var path) ->
                new Problem("TK-104", "moduleUnreadable", path.toString()).with(Remedy.CHOOSE_MODULE);
            case TokenFailure.NotPkcs11(var path) ->
                new Problem("TK-105", "notPkcs11", path.toString()).with(Remedy.CHOOSE_MODULE);
            case TokenFailure.ModuleUnloadable(var path) ->
                new Problem("TK-106", "moduleUnloadable", path.toString()).with(Remedy.CHOOSE_MODULE);
            case TokenFailure.ProgramDamaged(var part) -> new Problem("TK-107", "programDamaged", part.toString());
            case TokenFailure.NoReader none -> new Problem("TK-201", "noReader");
            case TokenFailure.NoToken none -> new Problem("TK-202", "noToken");
            case TokenFailure.NoSuchSlot(var id) -> new Problem("TK-203", "noSuchSlot", Long.toUnsignedString(id));
            case TokenFailure.TokenNotRecognised other -> new Problem("TK-204", "tokenNotRecognised");
            case TokenFailure.ForeignToken(var product, var software) ->
                new Problem("TK-205", "foreignToken", product, software);
            case TokenFailure.ServiceStopped stopped -> new Problem("TK-206", "serviceStopped");
            case TokenFailure.ServiceFailed(var code) -> new Problem("TK-207", "serviceFailed", code);
            case TokenFailure.ServiceNotAnswering(var waited) ->
                new Problem("TK-208", "serviceNotAnswering", Long.toString(waited.toSeconds()));
            case TokenFailure.CardBusy(var reader) -> new Problem("TK-209", "cardBusy", reader);
            case TokenFailure.CardMute(var reader) -> new Problem("TK-210", "cardMute", reader);
            case TokenFailure.RemoteSession remote -> new Problem("TK-211", "remoteSession");
            case TokenFailure.TokenRemoved(var code) -> new Problem("TK-301", "tokenRemoved", code);
            case TokenFailure.ModuleError(var function, var code) ->
                new Problem("TK-302", "moduleError", function, code);
            case TokenFailure.ModuleCrashed(var function, var exitCode) ->
                new Problem("TK-303", "moduleCrashed", function, Integer.toString(exitCode));
            case TokenFailure.ModuleNotAnswering(var function, var waited) ->
                new Problem("TK-304", "moduleNotAnswering", function, Long.toString(waited.toSeconds()));
            case TokenFailure.BeyondLimit(var limit) ->
                new Problem("TK-305", "beyondLimit", limit.name(), Integer.toString(limit.most()));
        };
    }

    public static Problem of(TicketFailure failure) {
        return switch (failure) {
            case TicketFailure.SignInRefused refused ->
                new Problem("CH-103", Problem.SIGN_IN_REFUSED).with(Remedy.SIGN_IN_AGAIN);
            case TicketFailure.UnknownHost(var host) -> new Problem("CH-201", "unknownHost", host);
            case TicketFailure.Unreachable(var host) -> new Problem("CH-202", "unreachable", host);
            case TicketFailure.Untrusted(var host, var why) -> untrusted(host, why);
            case TicketFailure.ProxyRefused(var proxy, var wish) -> proxy(proxy, wish);
            case TicketFailure.NotOffered none -> new Problem("CH-211", "notOffered");
            case TicketFailure.WrongAddress(var address) -> new Problem("CH-204", "wrongAddress", address.toString());
            case TicketFailure.UnexpectedAnswer(var status, var beginning) ->
                new Problem("CH-205", Problem.UNEXPECTED_ANSWER, Integer.toString(status), Harmless.line(beginning));
            case TicketFailure.Rejected(var code, var message) ->
                new Problem("CH-301", "rejected", Harmless.line(message), Harmless.line(code));
            case TicketFailure.Interrupted interrupted -> new Problem("CH-302", "interrupted");
            case TicketFailure.OutcomeUnknown(var key) -> new Problem("CH-401", "outcomeUnknown", key.value());
            case TicketFailure.NotProven(var key, var why) ->
                new Problem(notProven(why), Problem.NOT_PROVEN + why.name(), key.value());
            case TicketFailure.TooSoon(var left) ->
                new Problem("CH-403", "tooSoon", Long.toString(left.toSeconds() + 1));
        };
    }

    private static String notProven(Sought.Doubt why) {
        return switch (why) {
            case NO_LIST -> "CH-411";
            case NUMBER_UNREADABLE -> "CH-412";
            case KEY_UNREADABLE -> "CH-413";
            case FILTER_IGNORED -> "CH-414";
            case TOO_MANY -> "CH-415";
            case PAGES_REPEAT -> "CH-416";
            case TOO_SLOW -> "CH-417";
            case SEARCH_FAILS -> "CH-418";
            case UNTRIED -> "CH-419";
        };
    }

    private static Problem proxy(String proxy, ProxyWish wish) {
        return switch (wish) {
            case LOGIN -> new Problem("CH-209", "proxyLogin", proxy).with(Remedy.ENTER_NETWORK);
            case WINDOWS_LOGIN -> new Problem("CH-210", "proxyWindows", proxy);
            case OTHER_LOGIN -> new Problem("CH-212", "proxyLoginRefused", proxy).with(Remedy.ENTER_NETWORK);
        };
    }

    private static Problem untrusted(String host, Distrust why) {
        return switch (why) {
            case OTHER -> new Problem("CH-203", "untrusted", host);
            case OUT_OF_DATE -> new Problem("CH-206", "untrustedDate", host);
            case WRONG_NAME -> new Problem("CH-207", "untrustedName", host);
            case UNKNOWN_ISSUER -> new Problem("CH-208", "untrustedIssuer", host);
        };
    }

    public static Problem of(CaseFailure failure) {
        return switch (failure) {
            case CaseFailure.InUse(var key) -> new Problem("CH-501", "caseInUse", key.value());
            case CaseFailure.AlreadyBegun(var key) -> new Problem("CH-502", "caseAlreadyBegun", key.value());
            case CaseFailure.NoSuchCase(var key) -> new Problem("CH-503", "noSuchCase", key.value());
            case CaseFailure.Damaged(var key) -> new Problem("CH-504", "caseDamaged", key.value());
            case CaseFailure.PayloadBound(var key) -> new Problem("CH-505", "payloadBound", key.value());
            case CaseFailure.FolderUnusable(var folder) -> new Problem("CH-506", "folderUnusable", folder.toString());
            case CaseFailure.KeyTaken(var key) -> new Problem("CH-510", "keyTaken", key.value());
            case CaseFailure.FolderNotOwn(var path) -> new Problem("CH-507", "folderNotOwn", path.toString());
            case CaseFailure.SentNotKept(var key, var folder) ->
                new Problem("CH-508", "sentNotKept", key.value(), folder.toString());
            case CaseFailure.OpenNotKept(var key, var number, var folder) ->
                new Problem("CH-509", "openNotKept", number.value(), key.value(), folder.toString());
        };
    }

    private static String listed(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}

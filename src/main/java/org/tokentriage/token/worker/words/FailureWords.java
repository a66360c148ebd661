package org.tokentriage.token.worker.words;

import org.tokentriage.token.Limit;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.BeyondLimit;
import org.tokentriage.token.TokenFailure.CardBusy;
import org.tokentriage.token.TokenFailure.CardMute;
import org.tokentriage.token.TokenFailure.ForeignToken;
import org.tokentriage.token.TokenFailure.ModuleArchitecture;
import org.tokentriage.token.TokenFailure.ModuleCrashed;
import org.tokentriage.token.TokenFailure.ModuleError;
import org.tokentriage.token.TokenFailure.ModuleMissing;
import org.tokentriage.token.TokenFailure.ModuleNotAnswering;
import org.tokentriage.token.TokenFailure.ModuleUnloadable;
import org.tokentriage.token.TokenFailure.ModuleUnreadable;
import org.tokentriage.token.TokenFailure.NoModule;
import org.tokentriage.token.TokenFailure.NoReader;
import org.tokentriage.token.TokenFailure.NoSuchSlot;
import org.tokentriage.token.TokenFailure.NoToken;
import org.tokentriage.token.TokenFailure.NotPkcs11;
import org.tokentriage.token.TokenFailure.ProgramDamaged;
import org.tokentriage.token.TokenFailure.RemoteSession;
import org.tokentriage.token.TokenFailure.ServiceFailed;
import org.tokentriage.token.TokenFailure.ServiceNotAnswering;
import org.tokentriage.token.TokenFailure.ServiceStopped;
import org.tokentriage.token.TokenFailure.TokenNotRecognised;
import org.tokentriage.token.TokenFailure.TokenRemoved;

/** Every way in which reading a token can fail. */
public final class FailureWords {

    private FailureWords() {}

    public static void write(TokenFailure failure, WordWriter words) {
        switch (failure) {
            case NoModule(var searched) -> words.word("NoModule").all(searched, (path, all) -> all.path(path));
            case ModuleMissing(var path) -> words.word("ModuleMissing").path(path);
            case ModuleUnreadable(var path) -> words.word("ModuleUnreadable").path(path);
            case ModuleArchitecture(var path, var found, var needed) ->
                words.word("ModuleArchitecture").path(path).text(found).text(needed);
            case NotPkcs11(var path) -> words.word("NotPkcs11").path(path);
            case ModuleUnloadable(var path) -> words.word("ModuleUnloadable").path(path);
            case ProgramDamaged(var part) -> words.word("ProgramDamaged").path(part);
            case NoReader none -> words.word("NoReader");
            case NoToken none -> words.word("NoToken");
            case NoSuchSlot(var id) -> words.word("NoSuchSlot").number(id);
            case TokenNotRecognised unknown -> words.word("TokenNotRecognised");
            case ForeignToken(var product, var software) ->
                words.word("ForeignToken").text(product).text(software);
            case ServiceStopped stopped -> words.word("ServiceStopped");
            case ServiceFailed(var code) -> words.word("ServiceFailed").text(code);
            case ServiceNotAnswering(var waited) ->
                words.word("ServiceNotAnswering").duration(waited);
            case CardBusy(var reader) -> words.word("CardBusy").text(reader);
            case CardMute(var reader) -> words.word("CardMute").text(reader);
            case RemoteSession remote -> words.word("RemoteSession");
            case TokenRemoved(var code) -> words.word("TokenRemoved").text(code);
            case ModuleError(var function, var code) ->
                words.word("ModuleError").text(function).text(code);
            case ModuleCrashed(var function, var exitCode) ->
                words.word("ModuleCrashed").text(function).number(exitCode);
            case ModuleNotAnswering(var function, var waited) ->
                words.word("ModuleNotAnswering").text(function).duration(waited);
            case BeyondLimit(var limit) -> words.word("BeyondLimit").constant(limit);
        }
    }

    public static TokenFailure read(WordReader words) {
        return switch (words.word()) {
            case "NoModule" -> new NoModule(words.all(WordReader::path));
            case "ModuleMissing" -> new ModuleMissing(words.path());
            case "ModuleUnreadable" -> new ModuleUnreadable(words.path());
            case "ModuleArchitecture" -> new ModuleArchitecture(words.path(), words.text(), words.text());
            case "NotPkcs11" -> new NotPkcs11(words.path());
            case "ModuleUnloadable" -> new ModuleUnloadable(words.path());
            case "ProgramDamaged" -> new ProgramDamaged(words.path());
            case "NoReader" -> new NoReader();
            case "NoToken" -> new NoToken();
            case "NoSuchSlot" -> new NoSuchSlot(words.number());
            case "TokenNotRecognised" -> new TokenNotRecognised();
            case "ForeignToken" -> new ForeignToken(words.text(), words.text());
            case "ServiceStopped" -> new ServiceStopped();
            case "ServiceFailed" -> new ServiceFailed(words.text());
            case "ServiceNotAnswering" -> new ServiceNotAnswering(words.duration());
            case "CardBusy" -> new CardBusy(words.text());
            case "CardMute" -> new CardMute(words.text());
            case "RemoteSession" -> new RemoteSession();
            case "TokenRemoved" -> new TokenRemoved(words.text());
            case "ModuleError" -> new ModuleError(words.text(), words.text());
            case "ModuleCrashed" -> new ModuleCrashed(words.text(), words.smallNumber());
            case "ModuleNotAnswering" -> new ModuleNotAnswering(words.text(), words.duration());
            case "BeyondLimit" -> new BeyondLimit(words.constant(Limit.class));
            default -> throw WordReader.unknown("failure");
        };
    }
}

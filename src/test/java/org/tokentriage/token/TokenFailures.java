package org.tokentriage.token;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An example of each failure. */
public final class TokenFailures {

    private static final Path PATH = Path.of("/usr/lib/libaetpkss.so");

    public static final List<TokenFailure> EVERY = List.of(
            new TokenFailure.NoModule(List.of(PATH)),
            new TokenFailure.ModuleMissing(PATH),
            new TokenFailure.ModuleUnreadable(PATH),
            new TokenFailure.ModuleArchitecture(PATH, "32 bits", "64 bits"),
            new TokenFailure.NotPkcs11(PATH),
            new TokenFailure.ModuleUnloadable(PATH),
            new TokenFailure.ProgramDamaged(PATH),
            new TokenFailure.NoReader(),
            new TokenFailure.NoToken(),
            new TokenFailure.NoSuchSlot(7),
            new TokenFailure.TokenNotRecognised(),
            new TokenFailure.ForeignToken("SafeNet eToken", "SafeNet Authentication Client"),
            new TokenFailure.ServiceStopped(),
            new TokenFailure.ServiceFailed("SCARD_E_NO_ACCESS"),
            new TokenFailure.ServiceNotAnswering(Duration.ofSeconds(3)),
            new TokenFailure.CardBusy("Leitora"),
            new TokenFailure.CardMute("Leitora"),
            new TokenFailure.RemoteSession(),
            new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED"),
            new TokenFailure.ModuleError("C_Initialize", "CKR_GENERAL_ERROR"),
            new TokenFailure.ModuleCrashed("C_FindObjects", 134),
            new TokenFailure.ModuleNotAnswering("C_FindObjects", Duration.ofSeconds(20)),
            new TokenFailure.BeyondLimit(Limit.OBJECTS));

    private TokenFailures() {}
}

package org.tokentriage.ui.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Reading;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.wizard.step.Step;

/** The example that the design's drawings show, and its variants. */
public final class Screens {

    /** 10h24 in São Paulo. */
    public static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");

    public static final ModuleFacts MODULE = new ModuleFacts(
            Path.of("C:\\Windows\\System32\\aetpkss1.dll"),
            "A.E.T. Europe B.V.",
            "Cryptographic Token Interface",
            "3.0",
            "2.20");

    static final TokenInfo TOKEN = token(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET);

    public static final TokenSlot SLOT = slot(TOKEN);

    public static final TokenSlot SECOND_SLOT = new TokenSlot(
            52482,
            "Giesecke & Devrient GmbH StarSign CUT S 01 00",
            new SlotState.Present(new TokenInfo(
                    "TOKEN e-CPF",
                    "Giesecke & Devrient GmbH",
                    "19C11A06010D0000",
                    "00B7F0A91C22D4E8",
                    Set.of(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET))));

    private Screens() {}

    public static TokenInfo token(TokenFlag... flags) {
        return new TokenInfo(
                "TOKEN e-CNPJ", "Giesecke & Devrient GmbH", "19C11A06010D0000", "00A1B2C3D4E5F607", Set.of(flags));
    }

    static TokenSlot slot(TokenInfo token) {
        return new TokenSlot(
                52481, "Giesecke & Devrient GmbH StarSign Crypto USB Token 00 00", new SlotState.Present(token));
    }

    public static Survey survey(TokenSlot... slots) {
        return new Survey(MODULE, List.of(slots));
    }

    static TokenSnapshot blank() {
        return snapshot(TOKEN, new Reading.Confirmed());
    }

    public static TokenSnapshot snapshot(TokenInfo token, Reading reading, TokenObject... objects) {
        return new TokenSnapshot(MODULE, slot(token), List.of(objects), reading, NOW);
    }

    /** What two readings that agree show on the example's token. */
    public static Step.Findings findings(TokenObject... objects) {
        return findings(snapshot(TOKEN, new Reading.Confirmed(), objects));
    }

    public static Step.Findings findings(TokenSnapshot snapshot) {
        return new Step.Findings(survey(snapshot.slot()), snapshot, Diagnosis.of(snapshot), Optional.empty());
    }
}

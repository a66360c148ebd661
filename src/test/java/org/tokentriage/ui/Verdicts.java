package org.tokentriage.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Inventory;
import org.tokentriage.diagnosis.PinState;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.DataObject;
import org.tokentriage.token.TokenObject.OtherObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.wizard.Step;

/** An example of every verdict. */
final class Verdicts {

    static final TokenCertificate VALID = Screens.certificate(
            "PADARIA PÃO DOURADO LTDA:11222333000181", "2025-11-11T17:05:00Z", "2028-11-11T17:05:00Z");
    static final TokenCertificate EXPIRED = Screens.certificate(
            "PADARIA PÃO DOURADO LTDA:11222333000181", "2023-11-11T17:05:00Z", "2026-11-11T17:05:00Z");
    static final TokenCertificate EARLY = Screens.certificate(
            "PADARIA PÃO DOURADO LTDA:11222333000181", "2026-11-30T17:05:00Z", "2029-11-11T17:05:00Z");
    static final TokenCertificate AUTHORITY =
            Screens.certificate("AC Exemplo RFB v5", "2020-11-11T17:05:00Z", "2030-11-11T17:05:00Z");

    private static final Reading CONFIRMED = new Reading.Confirmed();
    private static final Inventory NOTHING = new Inventory(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final List<TokenObject> KEYS =
            List.of(new PublicKeyObject("Chave 2048", ObjectId.NONE), new PrivateKeyObject("", ObjectId.NONE));
    private static final List<TokenObject> OTHERS =
            List.of(new DataObject("SafeSign", ObjectId.NONE), new OtherObject("", ObjectId.NONE, 4));

    private Verdicts() {}

    static Map<String, Step.Findings> all() {
        var all = new LinkedHashMap<String, Step.Findings>();
        all.put("blank", blank(PinState.OK));
        all.put("blank-pin-not-set", blank(PinState.NOT_SET));
        all.put("blank-pin-low", blank(PinState.COUNT_LOW));
        all.put("blank-pin-final", blank(PinState.FINAL_TRY));
        all.put("blank-pin-locked", blank(PinState.LOCKED));
        all.put("uninitialised", uninitialised());
        all.put("valid", Screens.findings(new Content.Valid(VALID), CONFIRMED, holding(VALID)));
        all.put("expired", Screens.findings(new Content.Expired(EXPIRED, 12), CONFIRMED, holding(EXPIRED)));
        all.put("expired-1", Screens.findings(new Content.Expired(EXPIRED, 1), CONFIRMED, holding(EXPIRED)));
        all.put("expired-0", Screens.findings(new Content.Expired(EXPIRED, 0), CONFIRMED, holding(EXPIRED)));
        all.put("early", Screens.findings(new Content.NotYetValid(EARLY), CONFIRMED, holding(EARLY)));
        all.put("several-all", several(VALID, AUTHORITY));
        all.put("several-some", several(VALID, EXPIRED, EARLY));
        all.put("several-none", several(EXPIRED, EARLY));
        all.put("only-chain", Screens.findings(new Content.OnlyChain(1), CONFIRMED, chain()));
        all.put("key-only", Screens.findings(new Content.KeyWithoutCertificate(2), CONFIRMED, keys()));
        all.put("only-others", Screens.findings(new Content.OnlyOthers(2), CONFIRMED, others()));
        all.put("unreadable", Screens.findings(new Content.Unreadable(1), CONFIRMED, unreadable()));
        all.put("removed-1", unproven(1, new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED")));
        all.put("removed-2", unproven(2, new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED")));
        all.put("error-1", unproven(1, new TokenFailure.ModuleError("C_FindObjects", "CKR_DEVICE_ERROR")));
        all.put("error-2", unproven(2, new TokenFailure.ModuleError("C_FindObjects", "CKR_DEVICE_ERROR")));
        all.put("contradicted", unproven(new Reading.Contradicted()));
        return all;
    }

    private static Step.Findings blank(PinState pin) {
        return Screens.findings(new Content.Blank(), pin, CONFIRMED, NOTHING);
    }

    private static Step.Findings uninitialised() {
        return Screens.findings(new Content.Uninitialised(), PinState.NOT_SET, new Reading.NotNeeded(), NOTHING);
    }

    private static Step.Findings several(TokenCertificate... certificates) {
        return Screens.findings(new Content.Several(List.of(certificates)), CONFIRMED, holding(certificates));
    }

    private static Step.Findings unproven(int reading, TokenFailure cause) {
        return unproven(new Reading.Interrupted(new ReadingStep(reading, ReadingStep.Kind.PUBLIC_KEYS), cause));
    }

    private static Step.Findings unproven(Reading reading) {
        return Screens.findings(new Content.Unproven(reading), reading, NOTHING);
    }

    private static Inventory holding(TokenCertificate... certificates) {
        return new Inventory(List.of(certificates), KEYS, List.of(AUTHORITY), List.of(), List.of());
    }

    private static Inventory chain() {
        return new Inventory(List.of(), List.of(), List.of(AUTHORITY), List.of(), List.of());
    }

    private static Inventory keys() {
        return new Inventory(List.of(), KEYS, List.of(), List.of(), List.of());
    }

    private static Inventory others() {
        return new Inventory(List.of(), List.of(), List.of(), OTHERS, List.of());
    }

    private static Inventory unreadable() {
        return new Inventory(List.of(), List.of(), List.of(), List.of(), List.of(VALID.object()));
    }
}

package org.tokentriage.ui.testing;

import static org.tokentriage.token.TokenFlag.INITIALISED;
import static org.tokentriage.token.TokenFlag.SO_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_COUNT_LOW;
import static org.tokentriage.token.TokenFlag.USER_PIN_FINAL_TRY;
import static org.tokentriage.token.TokenFlag.USER_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_SET;
import static org.tokentriage.token.TokenFlag.USER_PIN_TO_BE_CHANGED;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.certificate.revocation.RevocationReason;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.DataObject;
import org.tokentriage.token.TokenObject.OtherObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.wizard.step.Step;

/** An example of every verdict, and of what may be found beside it. */
public final class Verdicts {

    private static final TokenObject GARBLED =
            new CertificateObject("?", ObjectId.NONE, new Der(new byte[] {0x30, 0x01}));

    private static final Map<String, Step.Findings> ALL = examples();

    private Verdicts() {}

    public static Map<String, Step.Findings> all() {
        return ALL;
    }

    private static Map<String, Step.Findings> examples() {
        var all = new LinkedHashMap<String, Step.Findings>();
        withoutCertificate(all);
        withCertificate(all);
        unproven(all);
        return all;
    }

    private static void withoutCertificate(Map<String, Step.Findings> all) {
        all.put("blank", Screens.findings());
        all.put("blank-pin-not-set", blank(INITIALISED));
        all.put("blank-pin-change", blank(INITIALISED, USER_PIN_SET, USER_PIN_TO_BE_CHANGED));
        all.put("blank-pin-low", blank(INITIALISED, USER_PIN_SET, USER_PIN_COUNT_LOW));
        all.put("blank-pin-final", blank(INITIALISED, USER_PIN_SET, USER_PIN_FINAL_TRY));
        all.put("blank-pin-locked", blank(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED));
        all.put("blank-both-locked", blank(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED, SO_PIN_LOCKED));
        all.put("blank-memory", Screens.findings(Screens.snapshot(full(), new Reading.Confirmed())));
        all.put("uninitialised", Screens.findings(Screens.snapshot(Screens.token(), new Reading.Uninitialised())));
        all.put("only-chain", Screens.findings(Bakery.ROOT_ITSELF));
        all.put("key-only", Screens.findings(Bakery.KEY, new PrivateKeyObject("", ObjectId.NONE)));
        all.put("only-others", Screens.findings(data(), new OtherObject("", ObjectId.NONE, 4)));
        all.put("unreadable", Screens.findings(GARBLED));
    }

    private static void withCertificate(Map<String, Step.Findings> all) {
        all.put("valid", holding(Bakery.VALID, Bakery.KEY, Bakery.REVENUE_BY_ROOT));
        all.put("valid-no-key", holding(Bakery.VALID));
        all.put("valid-unreadable", holding(Bakery.VALID, Bakery.KEY, GARBLED));
        all.put("valid-forged", holding(Bakery.forged(), Bakery.KEY));
        all.put("valid-person", holding(Bakery.person("CONCEICAO ARAUJO", "52998224725"), Bakery.KEY));
        all.put("ending", holding(Bakery.ENDING, Bakery.KEY));
        all.put("expired", holding(Bakery.EXPIRED, Bakery.KEY));
        all.put("expired-1", holding(ended(Duration.ofHours(30)), Bakery.KEY));
        all.put("expired-0", holding(ended(Duration.ofHours(3)), Bakery.KEY));
        all.put("early", holding(Bakery.EARLY, Bakery.KEY));
        all.put("early-clock", holding(Bakery.PRESENTLY, Bakery.KEY));
        all.put("valid-self-signed", Screens.findings(Bakery.selfSigned(), Bakery.KEY));
        all.put("valid-issuer-ended", Screens.findings(Bakery.underEnded()));
        all.put("valid-pin-locked", opened(Bakery.VALID, INITIALISED, USER_PIN_SET, USER_PIN_LOCKED));
        all.put("valid-both-locked", opened(Bakery.VALID, INITIALISED, USER_PIN_SET, USER_PIN_LOCKED, SO_PIN_LOCKED));
        all.put("valid-flag", opened(Bakery.VALID, USER_PIN_SET));
        all.put("valid-padded", holding(padded(Bakery.VALID), Bakery.KEY, Bakery.REVENUE_BY_ROOT));
        var whole = holding(Bakery.VALID, Bakery.KEY, Bakery.REVENUE_BY_ROOT);
        all.put("valid-computer-fine", Computers.fine(whole));
        all.put("valid-computer-one", Computers.refusing(whole));
        all.put(
                "valid-computer-three",
                Computers.refusing(
                        whole,
                        Sighting.value(
                                "HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings!SecureProtocols",
                                "128")));
        all.put("valid-revoked", revoked(holding(Bakery.VALID, Bakery.KEY, Bakery.REVENUE_BY_ROOT)));
        all.put("expired-renewal", holding(Bakery.EXPIRED, Bakery.KEY, Bakery.NEW_KEY));
        all.put("expired-pin-locked", opened(Bakery.EXPIRED, INITIALISED, USER_PIN_SET, USER_PIN_LOCKED));
        all.put(
                "several-person",
                holding(Bakery.VALID, Bakery.person("CONCEICAO ARAUJO", "52998224725"), Bakery.EXPIRED, Bakery.KEY));
        all.put("several-all", holding(Bakery.VALID, Bakery.ENDING, Bakery.KEY));
        all.put("several-one", holding(Bakery.VALID, Bakery.EXPIRED, Bakery.EARLY, Bakery.KEY));
        all.put("several-some", holding(Bakery.VALID, Bakery.ENDING, Bakery.EXPIRED, Bakery.KEY));
        all.put("several-none", holding(Bakery.EXPIRED, Bakery.EARLY, Bakery.KEY));
    }

    private static void unproven(Map<String, Step.Findings> all) {
        var removed = new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED");
        var error = new TokenFailure.ModuleError("C_FindObjects", "CKR_DEVICE_ERROR");
        var crashed = new TokenFailure.ModuleCrashed("C_FindObjects", 134);
        var silent = new TokenFailure.ModuleNotAnswering("C_FindObjects", Duration.ofSeconds(20));
        for (var reading : new int[] {1, 2}) {
            all.put("removed-" + reading, interrupted(reading, removed));
            all.put("error-" + reading, interrupted(reading, error));
            all.put("crashed-" + reading, interrupted(reading, crashed));
            all.put("silent-" + reading, interrupted(reading, silent));
        }
        all.put("contradicted", unproven(new Reading.Contradicted()));
    }

    private static TokenInfo full() {
        var token = Screens.TOKEN;
        var memory = Optional.of(new TokenMemory(32768, 0));
        return new TokenInfo(
                token.label(), token.manufacturer(), token.model(), token.serial(), token.flags(), memory, memory);
    }

    private static Step.Findings opened(TokenObject certificate, TokenFlag... flags) {
        var objects = new TokenObject[] {
            certificate, Bakery.KEY, Bakery.ISSUER_BY_REVENUE, Bakery.REVENUE_BY_ROOT, Bakery.ROOT_ITSELF
        };
        return Screens.findings(Screens.snapshot(Screens.token(flags), new Reading.Confirmed(), objects));
    }

    private static Step.Findings blank(TokenFlag... flags) {
        return Screens.findings(Screens.snapshot(Screens.token(flags), new Reading.Confirmed()));
    }

    /** On a token that holds the issuer and the root, too, but not the authority between them. */
    public static Step.Findings holding(TokenObject... objects) {
        var all = new TokenObject[objects.length + 2];
        System.arraycopy(objects, 0, all, 2, objects.length);
        all[0] = Bakery.ISSUER_BY_REVENUE;
        all[1] = Bakery.ROOT_ITSELF;
        return Screens.findings(all);
    }

    private static TokenObject ended(Duration ago) {
        return Bakery.company("2023-11-11T17:05:00Z", Screens.NOW.minus(ago).toString());
    }

    /** As some cards hand out a certificate: with bytes behind its end. */
    private static TokenObject padded(TokenObject certificate) {
        var known = (CertificateObject) certificate;
        var bytes = known.value().bytes();
        return new CertificateObject(known.label(), known.id(), new Der(Arrays.copyOf(bytes, bytes.length + 64)));
    }

    private static Step.Findings revoked(Step.Findings findings) {
        var since = Screens.NOW.minus(Duration.ofDays(12));
        var listed = new RevocationStatus.Revoked(
                since, RevocationReason.KEY_COMPROMISE, Screens.NOW.minus(Duration.ofHours(5)));
        var learnt = findings.diagnosis().checked(new Known(listed), Screens.NOW);
        return new Step.Findings(findings.origin(), findings.snapshot(), learnt, findings.begun());
    }

    /** No lambda, which would wait for this class while this class waits for its threads. */
    private record Known(RevocationStatus status) implements RevocationCheck {

        @Override
        public RevocationStatus of(CertificateChain chain) {
            return status;
        }
    }

    private static TokenObject data() {
        return new DataObject("SafeSign", ObjectId.NONE);
    }

    private static Step.Findings interrupted(int reading, TokenFailure cause) {
        return unproven(new Reading.Interrupted(new ReadingStep(reading, ReadingStep.Kind.PUBLIC_KEYS), cause));
    }

    private static Step.Findings unproven(Reading reading) {
        return Screens.findings(Screens.snapshot(Screens.TOKEN, reading));
    }
}

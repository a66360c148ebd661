package org.tokentriage.practice.token;

import static org.tokentriage.token.TokenFlag.INITIALISED;
import static org.tokentriage.token.TokenFlag.SO_PIN_COUNT_LOW;
import static org.tokentriage.token.TokenFlag.SO_PIN_FINAL_TRY;
import static org.tokentriage.token.TokenFlag.SO_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_COUNT_LOW;
import static org.tokentriage.token.TokenFlag.USER_PIN_FINAL_TRY;
import static org.tokentriage.token.TokenFlag.USER_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_SET;
import static org.tokentriage.token.TokenFlag.USER_PIN_TO_BE_CHANGED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tokentriage.certificate.RevocationReason;
import org.tokentriage.certificate.RevocationStatus;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.DataObject;

/** The simulated tokens: one for every verdict, and for everything that may be found beside one. */
public enum Specimen {
    BLANK(blank()),
    BLANK_PIN_NOT_SET(blank(INITIALISED)),
    BLANK_PIN_TO_BE_CHANGED(blank(INITIALISED, USER_PIN_SET, USER_PIN_TO_BE_CHANGED)),
    BLANK_PIN_COUNT_LOW(blank(INITIALISED, USER_PIN_SET, USER_PIN_COUNT_LOW)),
    BLANK_PIN_FINAL_TRY(blank(INITIALISED, USER_PIN_SET, USER_PIN_FINAL_TRY)),
    BLANK_PIN_LOCKED(blank(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED)),
    BLANK_MEMORY_IN_USE(blank().full()),
    UNINITIALISED(blank(USER_PIN_COUNT_LOW).read(new Reading.Uninitialised())),
    ONLY_AUTHORITIES(operational(Papers::root)),
    KEY_WITHOUT_CERTIFICATE(holding(papers -> List.of(Papers.key()))),
    ONLY_DATA(holding(papers -> List.of(new DataObject("SafeSign", ObjectId.NONE)))),
    UNREADABLE(holding(papers -> List.of(Papers.unreadable()))),
    VALID(certificate(Papers::valid)),
    VALID_PERSON(certificate(Papers::ofPerson).labelled("TREINO e-CPF")),
    ENDING_SOON(certificate(Papers::endingSoon)),
    EXPIRED(certificate(Papers::expired)),
    EXPIRED_RENEWAL_UNFINISHED(
            holding(papers -> papers.amongAuthorities(papers.expired(), Papers.key(), Papers.newKey()))),
    NOT_YET_VALID(certificate(Papers::early)),
    CLOCK_SUSPECT(certificate(Papers::presently)),
    PIN_LOCKED(certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED)),
    PIN_AND_PUK_LOCKED(certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED, SO_PIN_LOCKED)),
    PUK_LOCKED(certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, SO_PIN_LOCKED)),
    PUK_COUNT_LOW(certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, SO_PIN_COUNT_LOW)),
    PUK_FINAL_TRY(certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, SO_PIN_FINAL_TRY)),
    FLAG_CONTRADICTED(certificate(Papers::valid).flagged(USER_PIN_SET)),
    KEY_NOT_VISIBLE(holding(papers -> papers.amongAuthorities(papers.valid()))),
    KEY_UNDER_OTHER_ID(holding(papers -> papers.amongAuthorities(papers.valid(), Papers.keyUnderOtherId()))),
    NOT_FOR_SITES(certificate(Papers::notForSites)),
    SELF_SIGNED(holding(papers -> List.of(papers.selfSigned(), Papers.key()))),
    CHAIN_INCOMPLETE(holding(papers -> List.of(papers.valid(), Papers.key()))),
    ISSUER_ENDED(holding(Papers::underEnded)),
    SIGNATURE_BROKEN(certificate(Papers::forged)),
    SIGNATURE_NOT_SUPPORTED(holding(Papers::underUnknownKind)),
    SIGNATURE_NOT_CHECKED(holding(Papers::underHugeKey)),
    ODD_CERTIFICATE(certificate(Papers::padded)),
    SOME_UNREADABLE(holding(papers -> papers.amongAuthorities(papers.valid(), Papers.key(), Papers.unreadable()))),
    OLD_BESIDE_NEW(holding(papers -> papers.amongAuthorities(papers.valid(), papers.expired(), Papers.key()))),
    PERSON_BESIDE_COMPANY(holding(papers -> papers.amongAuthorities(papers.valid(), papers.ofPerson(), Papers.key()))),
    SEVERAL_COMPANIES(
            holding(papers -> papers.amongAuthorities(papers.valid(), papers.ofAnotherCompany(), Papers.key()))),
    REVOKED(certificate(Papers::valid)),
    REVOCATION_UNKNOWN(certificate(Papers::valid)),
    COMPUTER_REFUSES(certificate(Papers::valid)),
    INTERRUPTED(blank().read(interrupted())),
    CONTRADICTED(blank().read(new Reading.Contradicted()));

    private static final TokenMemory FULL = new TokenMemory(32_768, 0);

    @SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
    private final Recipe recipe;

    Specimen(Recipe recipe) {
        this.recipe = recipe;
    }

    /**
     * Makes the token.
     *
     * @param now what its certificates are in force or not at
     */
    public SimulatedToken at(Instant now) {
        return new SimulatedToken(info(), recipe.objects().apply(new Papers(now)), recipe.reading());
    }

    /** What is known of the revocation of its certificate. */
    RevocationStatus revocation(Instant now) {
        var listed = now.minus(Duration.ofHours(5));
        return switch (this) {
            case REVOKED ->
                new RevocationStatus.Revoked(now.minus(Duration.ofDays(12)), RevocationReason.KEY_COMPROMISE, listed);
            case REVOCATION_UNKNOWN -> new RevocationStatus.Unknown(RevocationStatus.Cause.NOT_REACHABLE, now);
            default -> new RevocationStatus.Good(listed);
        };
    }

    private TokenInfo info() {
        var memory = recipe.isFull() ? Optional.of(FULL) : Optional.<TokenMemory>empty();
        return new TokenInfo(
                recipe.label(),
                "Giesecke & Devrient GmbH",
                "19C11A06010D0000",
                String.format(Locale.ROOT, "TREINO%010d", Math.floorMod(name().hashCode(), 1_000_000_000)),
                recipe.flags(),
                memory,
                memory);
    }

    /** What a token is made of. */
    private record Recipe(
            String label,
            Set<TokenFlag> flags,
            boolean isFull,
            Function<Papers, List<TokenObject>> objects,
            Reading reading) {

        Recipe labelled(String other) {
            return new Recipe(other, flags, isFull, objects, reading);
        }

        Recipe full() {
            return new Recipe(label, flags, true, objects, reading);
        }

        Recipe read(Reading other) {
            return new Recipe(label, flags, isFull, objects, other);
        }

        Recipe flagged(TokenFlag... others) {
            return new Recipe(label, Set.of(others), isFull, objects, reading);
        }
    }

    private static Recipe blank() {
        return blank(INITIALISED, USER_PIN_SET);
    }

    private static Recipe blank(TokenFlag... flags) {
        return new Recipe("TREINO e-CNPJ", Set.of(flags), false, papers -> List.of(), new Reading.Confirmed());
    }

    private static Recipe holding(Function<Papers, List<TokenObject>> objects) {
        return new Recipe("TREINO e-CNPJ", Set.of(INITIALISED, USER_PIN_SET), false, objects, new Reading.Confirmed());
    }

    private static Recipe operational(Function<Papers, TokenObject> object) {
        return holding(papers -> List.of(object.apply(papers)));
    }

    /** One certificate with its key and all its authorities. */
    private static Recipe certificate(Function<Papers, TokenObject> certificate) {
        return holding(papers -> papers.amongAuthorities(certificate.apply(papers), Papers.key()));
    }

    private static Reading interrupted() {
        return new Reading.Interrupted(
                new ReadingStep(2, ReadingStep.Kind.PUBLIC_KEYS),
                new TokenFailure.ModuleError("C_FindObjects", "CKR_DEVICE_ERROR"));
    }
}

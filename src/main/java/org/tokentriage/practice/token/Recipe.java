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

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.DataObject;

/**
 * What a token is made of.
 *
 * @param isFull whether its memory is in use though nothing can be seen in it
 */
record Recipe(
        String label,
        Set<TokenFlag> flags,
        boolean isFull,
        Function<Papers, List<TokenObject>> objects,
        Reading reading) {

    private static final TokenMemory FULL = new TokenMemory(32_768, 0);

    Recipe {
        flags = Set.copyOf(flags);
    }

    static Recipe of(Specimen specimen) {
        return switch (specimen) {
            case BLANK -> blank();
            case BLANK_PIN_NOT_SET -> blank(INITIALISED);
            case BLANK_PIN_TO_BE_CHANGED -> blank(INITIALISED, USER_PIN_SET, USER_PIN_TO_BE_CHANGED);
            case BLANK_PIN_COUNT_LOW -> blank(INITIALISED, USER_PIN_SET, USER_PIN_COUNT_LOW);
            case BLANK_PIN_FINAL_TRY -> blank(INITIALISED, USER_PIN_SET, USER_PIN_FINAL_TRY);
            case BLANK_PIN_LOCKED -> blank(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED);
            case BLANK_MEMORY_IN_USE -> blank().full();
            case UNINITIALISED -> blank(USER_PIN_COUNT_LOW).read(new Reading.Uninitialised());
            case ONLY_AUTHORITIES -> operational(Papers::root);
            case KEY_WITHOUT_CERTIFICATE -> holding(papers -> List.of(Papers.key()));
            case ONLY_DATA -> holding(papers -> List.of(new DataObject("SafeSign", ObjectId.NONE)));
            case UNREADABLE -> holding(papers -> List.of(Papers.unreadable()));
            case VALID -> certificate(Papers::valid);
            case VALID_PERSON -> certificate(Papers::ofPerson).labelled("TREINO e-CPF");
            case ENDING_SOON -> certificate(Papers::endingSoon);
            case EXPIRED -> certificate(Papers::expired);
            case EXPIRED_RENEWAL_UNFINISHED ->
                holding(papers -> papers.amongAuthorities(papers.expired(), Papers.key(), Papers.newKey()));
            case NOT_YET_VALID -> certificate(Papers::early);
            case CLOCK_SUSPECT -> certificate(Papers::presently);
            case PIN_LOCKED -> certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED);
            case PIN_AND_PUK_LOCKED ->
                certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED, SO_PIN_LOCKED);
            case PUK_LOCKED -> certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, SO_PIN_LOCKED);
            case PUK_COUNT_LOW -> certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, SO_PIN_COUNT_LOW);
            case PUK_FINAL_TRY -> certificate(Papers::valid).flagged(INITIALISED, USER_PIN_SET, SO_PIN_FINAL_TRY);
            case FLAG_CONTRADICTED -> certificate(Papers::valid).flagged(USER_PIN_SET);
            case KEY_NOT_VISIBLE -> holding(papers -> papers.amongAuthorities(papers.valid()));
            case KEY_UNDER_OTHER_ID ->
                holding(papers -> papers.amongAuthorities(papers.valid(), Papers.keyUnderOtherId()));
            case NOT_FOR_SITES -> certificate(Papers::notForSites);
            case SELF_SIGNED -> holding(papers -> List.of(papers.selfSigned(), Papers.key()));
            case CHAIN_INCOMPLETE -> holding(papers -> List.of(papers.valid(), Papers.key()));
            case ISSUER_ENDED -> holding(Papers::underEnded);
            case SIGNATURE_BROKEN -> certificate(Papers::forged);
            case SIGNATURE_NOT_SUPPORTED -> holding(Papers::underUnknownKind);
            case SIGNATURE_NOT_CHECKED -> holding(Papers::underHugeKey);
            case ODD_CERTIFICATE -> certificate(Papers::padded);
            case SOME_UNREADABLE ->
                holding(papers -> papers.amongAuthorities(papers.valid(), Papers.key(), Papers.unreadable()));
            case OLD_BESIDE_NEW ->
                holding(papers -> papers.amongAuthorities(papers.valid(), papers.expired(), Papers.key()));
            case PERSON_BESIDE_COMPANY ->
                holding(papers -> papers.amongAuthorities(papers.valid(), papers.ofPerson(), Papers.key()));
            case SEVERAL_COMPANIES ->
                holding(papers -> papers.amongAuthorities(papers.valid(), papers.ofAnotherCompany(), Papers.key()));
            case REVOKED -> certificate(Papers::valid);
            case REVOCATION_UNKNOWN -> certificate(Papers::valid);
            case COMPUTER_REFUSES -> certificate(Papers::valid);
            case INTERRUPTED -> blank().read(interrupted());
            case CONTRADICTED -> blank().read(new Reading.Contradicted());
        };
    }

    /** @param name by which it has a serial number of its own */
    SimulatedToken token(String name, Papers papers) {
        return new SimulatedToken(info(name), objects.apply(papers), reading);
    }

    private TokenInfo info(String name) {
        var memory = isFull ? Optional.of(FULL) : Optional.<TokenMemory>empty();
        return new TokenInfo(
                label,
                "Giesecke & Devrient GmbH",
                "19C11A06010D0000",
                String.format(Locale.ROOT, "TREINO%010d", Integer.toUnsignedLong(name.hashCode())),
                flags,
                memory,
                memory);
    }

    private Recipe labelled(String other) {
        return new Recipe(other, flags, isFull, objects, reading);
    }

    private Recipe full() {
        return new Recipe(label, flags, true, objects, reading);
    }

    private Recipe read(Reading other) {
        return new Recipe(label, flags, isFull, objects, other);
    }

    private Recipe flagged(TokenFlag... others) {
        return new Recipe(label, Set.of(others), isFull, objects, reading);
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

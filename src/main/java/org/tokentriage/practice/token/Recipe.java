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
        Function<SimulatedCertificates, List<TokenObject>> objects,
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
            case ONLY_AUTHORITIES -> operational(SimulatedCertificates::root);
            case KEY_WITHOUT_CERTIFICATE -> holding(certificates -> List.of(SimulatedCertificates.key()));
            case ONLY_DATA -> holding(certificates -> List.of(new DataObject("SafeSign", ObjectId.NONE)));
            case UNREADABLE -> holding(certificates -> List.of(SimulatedCertificates.unreadable()));
            case VALID -> certificate(SimulatedCertificates::valid);
            case VALID_PERSON -> certificate(SimulatedCertificates::ofPerson).labelled("TREINO e-CPF");
            case ENDING_SOON -> certificate(SimulatedCertificates::endingSoon);
            case EXPIRED -> certificate(SimulatedCertificates::expired);
            case EXPIRED_RENEWAL_UNFINISHED ->
                holding(certificates -> certificates.amongAuthorities(
                        certificates.expired(), SimulatedCertificates.key(), SimulatedCertificates.newKey()));
            case NOT_YET_VALID -> certificate(SimulatedCertificates::early);
            case CLOCK_SUSPECT -> certificate(SimulatedCertificates::presently);
            case PIN_LOCKED ->
                certificate(SimulatedCertificates::valid).flagged(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED);
            case PIN_AND_PUK_LOCKED ->
                certificate(SimulatedCertificates::valid)
                        .flagged(INITIALISED, USER_PIN_SET, USER_PIN_LOCKED, SO_PIN_LOCKED);
            case PUK_LOCKED ->
                certificate(SimulatedCertificates::valid).flagged(INITIALISED, USER_PIN_SET, SO_PIN_LOCKED);
            case PUK_COUNT_LOW ->
                certificate(SimulatedCertificates::valid).flagged(INITIALISED, USER_PIN_SET, SO_PIN_COUNT_LOW);
            case PUK_FINAL_TRY ->
                certificate(SimulatedCertificates::valid).flagged(INITIALISED, USER_PIN_SET, SO_PIN_FINAL_TRY);
            case FLAG_CONTRADICTED -> certificate(SimulatedCertificates::valid).flagged(USER_PIN_SET);
            case KEY_NOT_VISIBLE -> holding(certificates -> certificates.amongAuthorities(certificates.valid()));
            case KEY_UNDER_OTHER_ID ->
                holding(certificates ->
                        certificates.amongAuthorities(certificates.valid(), SimulatedCertificates.keyUnderOtherId()));
            case NOT_FOR_SITES -> certificate(SimulatedCertificates::notForSites);
            case SELF_SIGNED ->
                holding(certificates -> List.of(certificates.selfSigned(), SimulatedCertificates.key()));
            case CHAIN_INCOMPLETE ->
                holding(certificates -> List.of(certificates.valid(), SimulatedCertificates.key()));
            case ISSUER_ENDED -> holding(SimulatedCertificates::underEnded);
            case SIGNATURE_BROKEN -> certificate(SimulatedCertificates::forged);
            case SIGNATURE_NOT_SUPPORTED -> holding(SimulatedCertificates::underUnknownKind);
            case SIGNATURE_NOT_CHECKED -> holding(SimulatedCertificates::underHugeKey);
            case ODD_CERTIFICATE -> certificate(SimulatedCertificates::padded);
            case SOME_UNREADABLE ->
                holding(certificates -> certificates.amongAuthorities(
                        certificates.valid(), SimulatedCertificates.key(), SimulatedCertificates.unreadable()));
            case OLD_BESIDE_NEW ->
                holding(certificates -> certificates.amongAuthorities(
                        certificates.valid(), certificates.expired(), SimulatedCertificates.key()));
            case PERSON_BESIDE_COMPANY ->
                holding(certificates -> certificates.amongAuthorities(
                        certificates.valid(), certificates.ofPerson(), SimulatedCertificates.key()));
            case SEVERAL_COMPANIES ->
                holding(certificates -> certificates.amongAuthorities(
                        certificates.valid(), certificates.ofAnotherCompany(), SimulatedCertificates.key()));
            case REVOKED -> certificate(SimulatedCertificates::valid);
            case REVOCATION_UNKNOWN -> certificate(SimulatedCertificates::valid);
            case COMPUTER_REFUSES -> certificate(SimulatedCertificates::valid);
            case INTERRUPTED -> blank().read(interrupted());
            case CONTRADICTED -> blank().read(new Reading.Contradicted());
        };
    }

    /** @param name by which it has a serial number of its own */
    SimulatedToken token(String name, SimulatedCertificates certificates) {
        return new SimulatedToken(info(name), objects.apply(certificates), reading);
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
        return new Recipe("TREINO e-CNPJ", Set.of(flags), false, certificates -> List.of(), new Reading.Confirmed());
    }

    private static Recipe holding(Function<SimulatedCertificates, List<TokenObject>> objects) {
        return new Recipe("TREINO e-CNPJ", Set.of(INITIALISED, USER_PIN_SET), false, objects, new Reading.Confirmed());
    }

    private static Recipe operational(Function<SimulatedCertificates, TokenObject> object) {
        return holding(certificates -> List.of(object.apply(certificates)));
    }

    /** One certificate with its key and all its authorities. */
    private static Recipe certificate(Function<SimulatedCertificates, TokenObject> certificate) {
        return holding(certificates ->
                certificates.amongAuthorities(certificate.apply(certificates), SimulatedCertificates.key()));
    }

    private static Reading interrupted() {
        return new Reading.Interrupted(
                new ReadingStep(2, ReadingStep.Kind.PUBLIC_KEYS),
                new TokenFailure.ModuleError("C_FindObjects", "CKR_DEVICE_ERROR"));
    }
}

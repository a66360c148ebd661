package org.tokentriage.token.pkcs11;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tokentriage.token.Reading.Interrupted;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.ReadingStep.Kind;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.TokenRemoved;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;

/**
 * One reading of a token in a session of its own. Each class is searched for by name and then everything without a condition,
 * because modules differ in what they show to which question; what was read before a failure is kept.
 */
final class SessionReading {

    private final Cryptoki cryptoki;
    private final long slot;
    private final Consumer<ReadingStep> progress;
    private final Consumer<TokenObject> found;
    private final Allowance allowance = new Allowance();
    private final Map<Long, TokenObject> objects = new LinkedHashMap<>();
    private Optional<TokenInfo> token = Optional.empty();
    private ReadingStep step;

    /**
     * @param number 1 or 2: the first reading or the one that confirms it
     * @param found told of each object as soon as it is read
     */
    SessionReading(
            Cryptoki cryptoki, long slot, int number, Consumer<ReadingStep> progress, Consumer<TokenObject> found) {
        this.cryptoki = cryptoki;
        this.slot = slot;
        this.progress = progress;
        this.found = found;
        this.step = new ReadingStep(number, Kind.SESSION);
    }

    /** Reads the token; says what stopped it, if anything did. */
    Optional<Interrupted> run() {
        try {
            begin(Kind.SESSION);
            token = Optional.of(TokenDescription.token(cryptoki, slot));
            readObjects();
            return loss().map(cause -> new Interrupted(step, cause));
        } catch (CryptokiException failed) {
            return Optional.of(new Interrupted(step, failed.failure()));
        } catch (TokenException beyondLimit) {
            return Optional.of(new Interrupted(step, beyondLimit.failure()));
        }
    }

    List<TokenObject> objects() {
        return List.copyOf(objects.values());
    }

    /** Whether another reading saw the same token with the same objects, in whichever order. */
    boolean agreesWith(SessionReading other) {
        return isOf(other.token) && counted().equals(other.counted());
    }

    private boolean isOf(Optional<TokenInfo> described) {
        return token.isPresent() && described.filter(token.get()::isAs).isPresent();
    }

    private Map<TokenObject, Long> counted() {
        return objects.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private void readObjects() throws CryptokiException, TokenException {
        try (var session = Session.open(cryptoki, slot)) {
            for (var search : ObjectSearch.values()) {
                if (search.step() != step.step()) {
                    begin(search.step());
                }
                for (var handle : finds(session, search)) {
                    if (!objects.containsKey(handle)) {
                        keep(
                                handle,
                                session.attributes(handle, search.attributes()).toObject());
                    }
                }
            }
        }
    }

    /** Where a module cannot search by a key's kind or a certificate's category, the search for all follows and finds the same. */
    private static List<Long> finds(Session session, ObjectSearch search) throws CryptokiException, TokenException {
        try {
            return session.find(search.condition());
        } catch (CryptokiException refused) {
            if (search.mustSucceed() || refused.tokenGone()) {
                throw refused;
            }
            return List.of();
        }
    }

    /** Some modules remember objects, and go on showing them when the token has gone. */
    private Optional<TokenFailure> loss() {
        return switch (TokenDescription.slot(cryptoki, slot).state()) {
            case SlotState.Present present -> Optional.empty();
            case SlotState.Empty empty -> Optional.of(new TokenRemoved("CKF_TOKEN_PRESENT"));
            case SlotState.Unreadable(var cause) -> Optional.of(cause);
        };
    }

    private void keep(long handle, TokenObject object) throws TokenException {
        allowance.take(object);
        objects.put(handle, object);
        found.accept(object);
    }

    private void begin(Kind kind) {
        step = new ReadingStep(step.reading(), kind);
        progress.accept(step);
    }
}

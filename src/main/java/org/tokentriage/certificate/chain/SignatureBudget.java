package org.tokentriage.certificate.chain;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tokentriage.certificate.der.EncodedCertificate;

/**
 * Checks the signatures of one token, each once, as far as their number and time allow; when either is spent, or whoever asks is
 * interrupted, the others are {@link SignatureCheck#GIVEN_UP}. A check runs on a thread of its own, which is left alone when it takes too
 * long: arithmetic cannot be interrupted. For one thread.
 */
public final class SignatureBudget {

    /** Twice as many as ICP-Brasil has authorities. */
    static final int USUAL_CHECKS = 1000;

    static final Duration USUAL_TIME = Duration.ofSeconds(5);

    private final ExecutorService side = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("signatures").factory());
    private final Map<Pair, SignatureCheck> known = new HashMap<>();
    private int checks;
    private long nanoseconds;

    /**
     * @param checks how many at most
     * @param time how long all of them may take
     */
    SignatureBudget(int checks, Duration time) {
        this.checks = checks;
        this.nanoseconds = time.toNanos();
    }

    SignatureCheck check(EncodedCertificate certificate, EncodedCertificate issuer) {
        return known.computeIfAbsent(
                new Pair(certificate, issuer), pair -> checks > 0 ? run(pair) : SignatureCheck.GIVEN_UP);
    }

    /** How many more checks there may be. */
    int left() {
        return checks;
    }

    private SignatureCheck run(Pair pair) {
        if (nanoseconds <= 0 || Thread.currentThread().isInterrupted()) {
            return giveUp();
        }
        checks--;
        var begin = System.nanoTime();
        try {
            return side.submit(pair::check).get(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return giveUp();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return giveUp();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a check of a signature failed", fault.getCause());
        } finally {
            nanoseconds -= System.nanoTime() - begin;
        }
    }

    private SignatureCheck giveUp() {
        checks = 0;
        side.shutdownNow();
        return SignatureCheck.GIVEN_UP;
    }

    private record Pair(EncodedCertificate certificate, EncodedCertificate issuer) {
        SignatureCheck check() {
            return Signatures.check(certificate, issuer);
        }
    }
}

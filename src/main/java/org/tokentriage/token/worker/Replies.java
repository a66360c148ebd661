package org.tokentriage.token.worker;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a worker has said and nobody has heard yet. Its output is taken up at all times, or its module could not print on. */
final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private final BlockingQueue<Optional<Reply>> unheard = new LinkedBlockingQueue<>();
    private final MarkedLines lines;
    private long taken;

    private Replies(InputStream output, Mark mark) {
        lines = new MarkedLines(output, mark.start());
    }

    static Replies of(InputStream output, Mark mark) {
        var replies = new Replies(output, mark);
        Thread.ofPlatform().daemon().name("worker-output").start(replies::takeUp);
        return replies;
    }

    /** The next reply; empty when no other comes that can be relied on. */
    Optional<Reply> next(Duration patience) throws InterruptedException, TimeoutException {
        var reply = patience.isPositive() ? unheard.poll(patience.toNanos(), TimeUnit.NANOSECONDS) : null;
        if (reply == null) {
            throw new TimeoutException();
        }
        return reply;
    }

    /** The worker has gone. Something that its module started may hold the output open; what is in there is taken up within this time. */
    void end(Duration grace) {
        CompletableFuture.delayedExecutor(grace.toNanos(), TimeUnit.NANOSECONDS)
                .execute(() -> unheard.add(Optional.empty()));
    }

    private void takeUp() {
        var reply = take();
        while (reply.isPresent()) {
            unheard.add(reply);
            reply = take();
        }
        unheard.add(reply);
    }

    /** Empty at the end of the output, and where a line is missing or torn. */
    private Optional<Reply> take() {
        taken++;
        var number = taken + " ";
        try {
            var line = lines.next().filter(next -> next.startsWith(number));
            return line.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Wire.reply(line.get().substring(number.length())));
        } catch (IOException broken) {
            LOG.warn("The worker's output broke off: {}", broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}

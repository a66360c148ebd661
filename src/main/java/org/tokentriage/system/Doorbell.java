package org.tokentriage.system;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the program that came first, behind its {@link FrontDoor}, to show its window. Writes nothing. */
public final class Doorbell {

    static final byte[] SHOWN = {'1'};
    static final byte[] ELSEWHERE = {'0'};

    /** What became of it. */
    public enum Answer {
        /** The first window is in front. */
        SHOWN,
        /** There is none, or it is just closing or not yet there. */
        NOBODY,
        /** There is one where this user does not see it, or it hangs. */
        OUT_OF_REACH
    }

    private Doorbell() {}

    /**
     * Rings once.
     *
     * @param data the program's folder
     * @param desktop where the user is who started this program
     * @param patience how long a window that hangs is waited for
     */
    public static Answer ring(Path data, String desktop, Duration patience) {
        var bell = FrontDoor.bell(data);
        if (!Files.exists(bell)) {
            return Answer.NOBODY;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return ask(channel, bell, desktop).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hangs) {
            return Answer.OUT_OF_REACH;
        } catch (IOException | UnsupportedOperationException | ExecutionException none) {
            return Answer.NOBODY;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return Answer.NOBODY;
        }
    }

    static byte[] bytes(String desktop) {
        return desktop.getBytes(StandardCharsets.UTF_8);
    }

    /** On a thread of its own: whoever closes the channel ends it. */
    private static CompletableFuture<Answer> ask(SocketChannel channel, Path bell, String desktop) {
        var answer = new CompletableFuture<Answer>();
        Thread.ofPlatform().name("doorbell").daemon().start(() -> {
            try {
                channel.connect(UnixDomainSocketAddress.of(bell));
                channel.write(ByteBuffer.wrap(bytes(desktop)));
                channel.shutdownOutput();
                answer.complete(heard(channel));
            } catch (IOException nobody) {
                answer.completeExceptionally(nobody);
            }
        });
        return answer;
    }

    private static Answer heard(SocketChannel channel) throws IOException {
        var said = ByteBuffer.allocate(1);
        if (channel.read(said) < 1) {
            return Answer.NOBODY;
        }
        return Arrays.equals(said.array(), SHOWN) ? Answer.SHOWN : Answer.OUT_OF_REACH;
    }
}

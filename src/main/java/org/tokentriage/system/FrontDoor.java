package org.tokentriage.system;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Where the {@link Doorbell} of a later start finds the window of the first one, of the same user over the same data folder. A lock, which
 * the system takes from a process that dies, says who is the first; a socket in the file system, which no network reaches, hears the bell.
 */
public final class FrontDoor implements AutoCloseable {

    private static final String FOLDER = "window";

    /** Whoever rings says on which desktop its user is; no name of one is longer. */
    private static final int LONGEST = 512;

    private final FileChannel lock;
    private final ServerSocketChannel bell;
    private final Path place;
    private final byte[] desktop;
    private final CompletableFuture<Supplier<CompletableFuture<Void>>> resident = new CompletableFuture<>();

    private FrontDoor(FileChannel lock, ServerSocketChannel bell, Path place, String desktop) {
        this.lock = lock;
        this.bell = bell;
        this.place = place;
        this.desktop = Doorbell.bytes(desktop);
    }

    /**
     * Makes this program the first one.
     *
     * @param data the program's folder
     * @param desktop where the window will be seen
     * @return nothing where another is the first
     * @throws IOException where the system has no such sockets, or none may lie in the folder
     */
    public static Optional<FrontDoor> open(Path data, String desktop) throws IOException {
        var folder = data.resolve(FOLDER);
        OwnFolder.make(data);
        OwnFolder.open(folder);
        var file = OwnFolder.requirePlain(folder.resolve("lock"));
        var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isTaken(lock)) {
                lock.close();
                return Optional.empty();
            }
            var place = bell(data);
            Files.deleteIfExists(place);
            var door = new FrontDoor(lock, listen(place), place, desktop);
            Thread.ofPlatform().name("front-door").daemon().start(door::listen);
            return Optional.of(door);
        } catch (IOException unusable) {
            lock.close();
            throw unusable;
        }
    }

    /**
     * Has somebody answer from now on; those who rang before wait for that.
     *
     * @param show brings the window to the front, from any thread, and completes when it is there
     */
    public void answer(Supplier<CompletableFuture<Void>> show) {
        resident.complete(show);
    }

    /** Lets the next start be the first. */
    @Override
    public void close() {
        try (lock;
                bell) {
            Files.deleteIfExists(place);
        } catch (IOException left) {
            // Whoever is the first next removes it.
        }
    }

    static Path bell(Path data) {
        return data.resolve(FOLDER).resolve("bell");
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private static ServerSocketChannel listen(Path place) throws IOException {
        try {
            var bell = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                return bell.bind(UnixDomainSocketAddress.of(place));
            } catch (IOException unusable) {
                bell.close();
                throw unusable;
            }
        } catch (UnsupportedOperationException older) {
            throw new IOException("no sockets in the file system here", older);
        }
    }

    private void listen() {
        try {
            while (true) {
                var visitor = bell.accept();
                Thread.ofVirtual().start(() -> serve(visitor));
            }
        } catch (IOException closed) {
            // Nobody lives here any more.
        }
    }

    private void serve(SocketChannel visitor) {
        try (visitor) {
            if (isFromHere(visitor)) {
                resident.join().get().join();
                visitor.write(ByteBuffer.wrap(Doorbell.SHOWN));
            } else {
                visitor.write(ByteBuffer.wrap(Doorbell.ELSEWHERE));
            }
        } catch (IOException leftMeanwhile) {
            // It opens a window of its own.
        }
    }

    private boolean isFromHere(SocketChannel visitor) throws IOException {
        var said = ByteBuffer.allocate(LONGEST);
        while (said.hasRemaining() && visitor.read(said) >= 0) {}
        return said.flip().equals(ByteBuffer.wrap(desktop));
    }
}

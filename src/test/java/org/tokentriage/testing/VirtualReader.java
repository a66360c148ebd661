package org.tokentriage.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A real smart-card service, pcscd, with a virtual reader, vsmartcard-vpcd. There can be one on a computer: who wants another waits.
 */
public final class VirtualReader implements AutoCloseable {

    /** The first of its two slots, as the service calls it. */
    public static final String NAME = "Virtual PCD 00 00";

    /** Below those that the system gives to clients (ip_local_port_range): a client's would keep the reader away. */
    private static final int PORT = 0x6D43;

    private static final Path SOCKET = Path.of("/run/pcscd/pcscd.comm");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CONFIGURATION = """
            FRIENDLYNAME "Virtual PCD"
            DEVICENAME   /dev/null:0x6D43
            LIBPATH      /usr/lib/pcsc/drivers/serial/libifdvpcd.so
            CHANNELID    0x6D43
            """;

    private final Path folder;
    private final FileChannel turn;
    private Process service;

    private VirtualReader(Path folder) throws IOException {
        this.folder = folder;
        this.turn = FileChannel.open(
                Path.of(System.getProperty("java.io.tmpdir"), "token-triage-virtual-reader.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        turn.lock();
        Files.writeString(folder.resolve("vpcd"), CONFIGURATION);
        this.service = service();
    }

    /**
     * Starts the service.
     *
     * @param folder an empty one, for its configuration and its log
     * @throws IllegalStateException when it is not installed or does not start: a test does not pass over that
     */
    public static VirtualReader start(Path folder) {
        try {
            return new VirtualReader(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Puts a card in that answers at once. */
    public VirtualCard insert(Chip chip) {
        return insert(chip, Duration.ZERO);
    }

    public VirtualCard insert(Chip chip, Duration perCommand) {
        return VirtualCard.in(PORT, chip, perCommand);
    }

    /** Ends the service, as Windows does when the last reader goes. */
    public void stop() {
        service.destroy();
        service.onExit().join();
    }

    public void restart() throws IOException {
        stop();
        service = service();
    }

    private Process service() throws IOException {
        if (answers()) {
            throw new IllegalStateException(
                    "another pcscd runs on this computer: stop it (systemctl stop pcscd.socket pcscd)");
        }
        var log = folder.resolve("pcscd.log");
        var process = start(new ProcessBuilder(
                        "pcscd",
                        "--foreground",
                        "--config",
                        folder.resolve("vpcd").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("pcscd does not start: " + Files.readString(log, UTF_8));
            }
            Thread.onSpinWait();
        }
        return process;
    }

    private static Process start(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "pcscd is missing: these tests need the packages pcscd and vsmartcard-vpcd", missing);
        }
    }

    private static boolean answers() {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(SOCKET));
        } catch (IOException silent) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        turn.close();
    }
}

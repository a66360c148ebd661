package org.tokentriage.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tokentriage.system.Doorbell.Answer.NOBODY;
import static org.tokentriage.system.Doorbell.Answer.OUT_OF_REACH;
import static org.tokentriage.system.Doorbell.Answer.SHOWN;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {

    /** Longer than any window that lives needs. */
    private static final Duration LONG = Duration.ofSeconds(60);

    /** Whoever never answers has not answered within any time. */
    private static final Duration SHORT = Duration.ofMillis(50);

    private static final String HERE = "Console";

    private final AtomicInteger shown = new AtomicInteger();

    @TempDir
    private Path data;

    @Test
    void aBellBringsTheFirstWindowToTheFrontEachTime() throws IOException {
        try (var door = FrontDoor.open(data, HERE).orElseThrow()) {
            door.answer(this::show);

            assertThat(Doorbell.ring(data, HERE, LONG)).isEqualTo(SHOWN);
            assertThat(Doorbell.ring(data, HERE, LONG)).isEqualTo(SHOWN);
        }
        assertThat(shown).hasValue(2);
    }

    @Test
    void whoRingsBeforeTheWindowIsThereWaitsForIt() throws Exception {
        try (var door = FrontDoor.open(data, HERE).orElseThrow()) {
            var ringing = CompletableFuture.supplyAsync(() -> Doorbell.ring(data, HERE, LONG));
            door.answer(this::show);

            assertThat(ringing.get()).isEqualTo(SHOWN);
        }
    }

    @Test
    void onlyOneIsTheFirst() throws IOException {
        try (var door = FrontDoor.open(data, HERE).orElseThrow()) {
            assertThat(door).isNotNull();
            assertThat(FrontDoor.open(data, HERE)).isEmpty();
        }
    }

    @Test
    void aClosedWindowLeavesTheFirstPlaceAndNoBell() throws IOException {
        FrontDoor.open(data, HERE).orElseThrow().close();

        assertThat(Doorbell.ring(data, HERE, LONG)).isEqualTo(NOBODY);
        FrontDoor.open(data, HERE).orElseThrow().close();
    }

    @Test
    void aWindowThatHangsIsOutOfReach() throws IOException {
        try (var door = FrontDoor.open(data, HERE).orElseThrow()) {
            door.answer(CompletableFuture::new);

            assertThat(Doorbell.ring(data, HERE, SHORT)).isEqualTo(OUT_OF_REACH);
        }
    }

    @Test
    void whoHangsKeepsNobodyElseFromBeingHeard() throws IOException {
        try (var door = FrontDoor.open(data, HERE).orElseThrow()) {
            door.answer(() ->
                    shown.incrementAndGet() == 1 ? new CompletableFuture<>() : CompletableFuture.completedFuture(null));
            Doorbell.ring(data, HERE, SHORT);

            assertThat(Doorbell.ring(data, HERE, LONG)).isEqualTo(SHOWN);
        }
    }

    @Test
    void whatADeadProgramLeftBehindIsNobody() throws IOException {
        Files.createDirectories(FrontDoor.bell(data).getParent());
        try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(FrontDoor.bell(data)));
        }
        assertThat(FrontDoor.bell(data)).exists();

        assertThat(Doorbell.ring(data, HERE, LONG)).isEqualTo(NOBODY);
        try (var door = FrontDoor.open(data, HERE).orElseThrow()) {
            door.answer(this::show);
            assertThat(Doorbell.ring(data, HERE, LONG)).isEqualTo(SHOWN);
        }
    }

    @Test
    void aWindowOnAnotherDesktopIsOutOfReachAndStaysWhereItIs() throws IOException {
        try (var door = FrontDoor.open(data, HERE).orElseThrow()) {
            door.answer(this::show);

            assertThat(Doorbell.ring(data, "RDP-Tcp#3", LONG)).isEqualTo(OUT_OF_REACH);
        }
        assertThat(shown).hasValue(0);
    }

    @Test
    void everyFolderHasItsOwn(@TempDir Path other) throws IOException {
        try (var door = FrontDoor.open(data, HERE).orElseThrow();
                var second = FrontDoor.open(other, HERE).orElseThrow()) {
            door.answer(this::show);
            second.answer(() -> CompletableFuture.completedFuture(null));

            assertThat(Doorbell.ring(other, HERE, LONG)).isEqualTo(SHOWN);
        }
        assertThat(shown).hasValue(0);
    }

    @Test
    void aBellThatIsNotThereWritesNothing() throws IOException {
        var none = data.resolve("none");

        assertThat(Doorbell.ring(none, HERE, LONG)).isEqualTo(NOBODY);
        assertThat(none).doesNotExist();
    }

    @Test
    void aPathThatIsTooLongForASocketIsSaidAndLeavesThePlaceFree() throws IOException {
        var deep = Files.createDirectories(data.resolve("a".repeat(120)));

        assertThatThrownBy(() -> FrontDoor.open(deep, HERE)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> FrontDoor.open(deep, HERE)).isInstanceOf(IOException.class);
        assertThat(Doorbell.ring(deep, HERE, LONG)).isEqualTo(NOBODY);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the profile of a Windows user is closed to others as it is")
    void nobodyElseReachesTheBell() throws IOException {
        try (var door = FrontDoor.open(data, HERE).orElseThrow()) {
            assertThat(door).isNotNull();
            assertThat(Files.getPosixFilePermissions(FrontDoor.bell(data).getParent()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private CompletableFuture<Void> show() {
        shown.incrementAndGet();
        return CompletableFuture.completedFuture(null);
    }
}

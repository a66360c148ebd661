package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.TokenSlot;

/** A morning of a support desk; {@code installer/dev/bench.sh --endurance} makes it many days. */
class WorkerEnduranceIT {

    private static final int CUSTOMERS = Integer.getInteger("tokentriage.customers", 20);

    /** What the Java machine itself may take meanwhile; each reading keeps more than a kilobyte, were it kept. */
    private static final long GROWTH_BYTES = 4L * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void neitherProcessesNorFilesNorMemoryStay() throws TokenException, IOException {
        SoftHsm.prepared();
        var readers = new WorkerTokenReaders(TestProgram.in(folder), Deadlines.USUAL, InstantSource.system());
        readOnce(readers);
        var before = openFiles();
        var memory = memoryInUse();

        for (var customer = 0; customer < CUSTOMERS; customer++) {
            readOnce(readers);
        }

        assertThat(Workers.running()).isEmpty();
        assertThat(openFiles()).isLessThanOrEqualTo(before);
        assertThat(memoryInUse()).isLessThan(memory + GROWTH_BYTES);
    }

    private static void readOnce(TokenReaders readers) throws TokenException {
        try (var reader = readers.open(Optional.of(SoftHsm.MODULE))) {
            var slot = reader.survey().tokens().stream()
                    .filter(TokenSlot::hasToken)
                    .findFirst()
                    .orElseThrow();
            assertThat(reader.read(slot, step -> {}).reading()).isEqualTo(new Reading.Confirmed());
        }
    }

    private static long memoryInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long openFiles() throws IOException {
        try (var files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }
}

package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    @TempDir
    private Path folder;

    @Test
    void neitherProcessesNorFilesStayOpen() throws TokenException, IOException {
        SoftHsm.prepared();
        var readers = new WorkerTokenReaders(TestProgram.in(folder), Deadlines.USUAL, InstantSource.system());
        readOnce(readers);
        var before = openFiles();

        for (var customer = 0; customer < CUSTOMERS; customer++) {
            readOnce(readers);
        }

        assertThat(Workers.running()).isEmpty();
        assertThat(openFiles()).isLessThanOrEqualTo(before);
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

    private static long openFiles() throws IOException {
        try (var files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }
}

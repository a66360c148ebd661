package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.testing.ListedObject;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenException;

/** Modules that were not made for us are read as pkcs11-tool reads them. */
@Tag("worker")
@ResourceLock(Workers.LOCK)
class OtherModulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void listsWhatPkcs11ToolLists(OtherModule module) throws IOException, TokenException {
        var environment = module.prepare(folder);
        var readers =
                new WorkerTokenReaders(TestProgram.in(folder, environment), Deadlines.USUAL, InstantSource.system());

        try (var reader = readers.open(Optional.of(module.library()))) {
            var tokens = reader.survey().tokens().stream()
                    .filter(slot -> slot.token().orElseThrow().initialised())
                    .toList();
            assertThat(tokens).isNotEmpty();
            for (var slot : tokens) {
                var snapshot = reader.read(slot, step -> {});
                assertThat(snapshot.reading()).isEqualTo(new Reading.Confirmed());
                assertThat(snapshot.objects())
                        .extracting(ListedObject::of)
                        .containsExactlyInAnyOrderElementsOf(module.listed(slot.id(), environment));
            }
        }
    }
}

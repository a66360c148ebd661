package org.tokentriage.settings.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rights are told, not set: whoever runs the tests may have them all. */
class GuardTest {

    private static final Path SYSTEM = Path.of("/of/administrators");

    private Path folder;
    private Path profile;

    @BeforeEach
    void install(@TempDir Path machine) throws IOException {
        folder = machine.resolve("TokenTriage");
        profile = folder.resolve("site.toml");
        Files.createDirectories(folder);
        Files.writeString(profile, "");
    }

    @Test
    void whatOnlyAdministratorsWriteIsSafe() {
        assertThat(gap(Set.of())).isEmpty();
    }

    @Test
    void aProfileThatAnybodyMayWriteIsAGap() {
        assertThat(gap(Set.of(profile))).contains(profile);
    }

    @Test
    void aFolderInWhichAnybodyMayLeaveAPolicyIsAGap() {
        assertThat(gap(Set.of(folder, profile))).contains(folder);
    }

    @Test
    void soIsThePolicyItself() throws IOException {
        var policy = Files.writeString(folder.resolve("policy.toml"), "");

        assertThat(gap(Set.of(policy))).contains(policy);
    }

    @Test
    void aFolderThatAnybodyMadeBeforeTheAdministratorIsAGapWithoutAProfile() throws IOException {
        Files.delete(profile);

        assertThat(gap(Set.of(folder, profile))).contains(folder);
    }

    @Test
    void administratorsMayWriteThere() {
        assertThat(gap(Set.of(folder, profile, SYSTEM))).isEmpty();
    }

    @Test
    void aComputerWithoutAPlaceForAllUsersHasNone() {
        var nowhere = new SiteProfileLocation(Optional.empty(), Optional.of(profile));

        assertThat(new Guard(path -> true, SYSTEM).gap(nowhere)).isEmpty();
    }

    private Optional<Path> gap(Set<Path> written) {
        var installed = new SiteProfileLocation(Optional.of(profile), Optional.empty());
        return new Guard(written::contains, SYSTEM).gap(installed);
    }
}

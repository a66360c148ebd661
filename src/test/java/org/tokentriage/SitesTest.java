package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.settings.SitePolicy;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.SiteProfileFile;

class SitesTest {

    private static final Path SAMPLE = Path.of("docs/site-profile.sample.toml");
    private static final SitePolicy REMEMBERING = new SitePolicy(Set.of(), true);

    @TempDir
    private Path folder;

    @Test
    void aPasswordIsRememberedOnlyWhereTheAdministratorSaysSoAndNeverOnACustomersComputer() throws IOException {
        var agents = profile("agent");
        var customers = profile("customer");

        assertThat(Sites.passwords(agents, REMEMBERING)).isPresent();
        assertThat(Sites.passwords(agents, SitePolicy.NONE)).isEmpty();
        assertThat(Sites.passwords(customers, REMEMBERING)).isEmpty();
    }

    private SiteProfile profile(String owner) throws IOException {
        var text = Files.readString(SAMPLE)
                .replace("computer = \"agent\"", "computer = \"" + owner + "\"")
                .replace("https://chamados.exemplo.com.br", "http://qualitor.rede.interna")
                .replace("# http_hosts", "http_hosts");
        var file = Files.writeString(folder.resolve("site.toml"), text);
        return ((SiteProfileFile.Outcome.Usable) SiteProfileFile.read(file)).profile();
    }
}

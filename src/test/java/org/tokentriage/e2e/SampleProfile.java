package org.tokentriage.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documented site profile, for a Qualitor on this computer. */
final class SampleProfile {

    private static final Path SAMPLE = Path.of("docs/site-profile.sample.toml");

    private SampleProfile() {}

    /** Writes the profile for the address into the folder. */
    static Path at(URI address, Path folder) throws IOException {
        var profile = Files.readString(SAMPLE)
                .replace("https://chamados.exemplo.com.br/qualitor", address.toString())
                .replace("# http_hosts = [\"qualitor.rede.interna\"]", "http_hosts = [\"127.0.0.1\"]")
                .replace("attach_report = false", "attach_report = true")
                .replace("user = \"\"", "user = \"integracao.token\"");
        return Files.writeString(folder.resolve("site.toml"), profile);
    }
}

package org.tokentriage.settings.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.AskedSite;
import org.tokentriage.settings.AskedSite.Wants;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

class SitesTest {

    private static final String SITES = """

            [[sites]]
            name = "e-CAC"
            host = "cav.receita.fazenda.gov.br"

            [[sites]]
            name = "NF-e"
            host = "nfe.exemplo.gov.br:8443"
            wants = "e-CNPJ"
            """;

    private String sample;

    @BeforeEach
    void readSample() throws IOException {
        sample = Files.readString(Path.of("docs/site-profile.sample.toml"));
    }

    @Test
    void withoutAWordNoSiteIsGreeted() {
        assertThat(((Outcome.Usable) SiteProfileFile.parse(sample)).profile().sites())
                .isEmpty();
    }

    @Test
    void sitesAreReadInTheirOrder() {
        assertThat(((Outcome.Usable) SiteProfileFile.parse(sample + SITES))
                        .profile()
                        .sites())
                .containsExactly(
                        new AskedSite("e-CAC", "cav.receita.fazenda.gov.br", 443, Wants.ANY),
                        new AskedSite("NF-e", "nfe.exemplo.gov.br", 8443, Wants.COMPANY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cav.receita | https://cav.receita | sites[0].host: precisa ser o nome de um servidor",
                ":8443       | :84430              | sites[1].host: precisa ser o nome de um servidor",
                "\"e-CNPJ\"  | \"CNPJ\"            | sites[1].wants: precisa ser \"e-CPF\", \"e-CNPJ\" ou \"any\"",
                "wants =     | quer =              | sites[1].quer: este nome não existe aqui."
            })
    void aMistakeIsToldWithItsLine(String before, String after, String told) {
        var mistakes = ((Outcome.Mistaken) SiteProfileFile.parse(sample + SITES.replace(before, after))).mistakes();

        assertThat(mistakes.get(0).told(Texts.in(Texts.PORTUGUESE)))
                .startsWith("linha ")
                .contains(told);
    }
}

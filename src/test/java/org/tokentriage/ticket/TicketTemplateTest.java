package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tokentriage.settings.Occasion;
import org.tokentriage.settings.TicketTexts;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

class TicketTemplateTest {

    private static final TokenEvidence TOKEN = new TokenEvidence(
            "TOKEN e-CNPJ",
            "00A1B2C3D4E5F607",
            "19C11A06010D0000",
            "Giesecke & Devrient GmbH",
            "StarSign CUT S 01 00",
            Instant.parse("2026-11-23T13:24:00Z"));
    private static final CorrelationKey KEY = new CorrelationKey("TT-7KQ4-M9XD-2H5K");

    private final TicketTemplate template = new TicketTemplate(
            ((Outcome.Usable) SiteProfileFile.read(Path.of("docs/site-profile.sample.toml"))).profile(),
            ZoneId.of("America/Sao_Paulo"));

    @Test
    void aDraftProposesTheFirstCodesAndTheSitesWords() {
        var draft = template.draft(TOKEN, KEY);

        assertThat(draft.wording().category().code()).isEqualTo("32");
        assertThat(draft.wording().type().code()).isEqualTo("5");
        assertThat(draft.wording().problem())
                .isEqualTo("O certificado do cliente não é aceito. O token TOKEN e-CNPJ (série 00A1B2C3D4E5F607) está"
                        + " operacional, mas em branco: nenhum certificado, chave ou cadeia visível em duas leituras"
                        + " iguais, em 23/11/2026, às 10h24.");
        assertThat(draft.customer()).isEqualTo(new TicketDraft.Customer("", ""));
        assertThat(draft.key()).isEqualTo(KEY);
    }

    @Test
    void theTitleNamesTheCustomer() {
        assertThat(template.title(Occasion.BLANK, " Padaria Pão Dourado Ltda. "))
                .isEqualTo("Token em branco - Padaria Pão Dourado Ltda.");
    }

    @Test
    void theDescriptionHoldsAllThatTheAgentSaw() {
        assertThat(template.description(ticket("O cliente {cnpj} disse: $1 \\ {chave}")))
                .isEqualTo("""
                Chave: TT-7KQ4-M9XD-2H5K

                Cliente: Padaria & Filhos
                CNPJ: 11.222.333/0001-81
                Contato: Conceição Araújo
                Telefone 1: (11) 4000-0001
                Telefone 2: (11) 98765-4321
                E-mail: c@padaria.example

                Token: TOKEN e-CNPJ, modelo 19C11A06010D0000, série 00A1B2C3D4E5F607
                Fabricante: Giesecke & Devrient GmbH
                Leitora: StarSign CUT S 01 00
                Situação: sem certificados (em branco), lido em 23/11/2026, às 10h24

                Problema: O cliente {cnpj} disse: $1 \\ {chave}

                Solução: Encaminhado.""");
    }

    @Test
    void everyNameThatAProfileMayUseHasAValue() {
        var all = TicketTexts.ALL_NAMES.stream().map(name -> "{" + name + "}").collect(Collectors.joining("|"));

        assertThat(template.fill(all, ticket("x"))).doesNotContain("{");
    }

    private Ticket ticket(String problem) {
        var proposed = template.draft(TOKEN, KEY).wording();
        return new Ticket(
                new Ticket.Customer(new Cnpj("11222333000181"), "Padaria & Filhos"),
                new Ticket.Contact(
                        "Conceição Araújo",
                        new Phone("1140000001"),
                        new Phone("11987654321"),
                        new Email("c@padaria.example")),
                new TicketDraft.Wording(proposed.category(), proposed.type(), "Título", problem, "Encaminhado."),
                TOKEN,
                KEY,
                Optional.empty());
    }
}

package org.tokentriage.training.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.training.RunningSimulator;
import org.tokentriage.training.TicketXml;

class WebPagesTest {

    private static final String TICKET = "/qualitor/html/hd/hdchamado/cadastro_chamado.php?cdchamado=";

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @Test
    void aTicketsPageShowsAllThatWasFiled() throws Exception {
        file(TicketXml.valid().withAdditional("vlinformacaoadicional49", "(11) 4000-0001"));

        var page = qualitor.get(TICKET + "700123");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=UTF-8");
        assertThat(page.body())
                .contains("<html lang=\"pt-BR\">", "<title>Chamado 700123</title>", "<h1>Chamado 700123</h1>")
                .contains("Aberto em 23/11/2026, às 10h32 · equipe Suporte", "Aguardando atendimento")
                .contains("Token em branco", "<p class=\"body text\">Linha um\nLinha dois: ç ã é</p>")
                .contains("PADARIA PÃO DOURADO LTDA", "11.222.333/0001-81", "Conceição Araújo")
                .contains("financeiro@paodourado.example", "TT-7KQ4-M9XD")
                .contains("Atendimento (5)", "Certificado digital (32)", "Matriz (4)", "Média (2)", "Integração (9)")
                .contains("<dt>Telefone 1</dt><dd>(11) 4000-0001</dd>");
    }

    @Test
    void nothingThatWasFiledBecomesMarkup() throws Exception {
        var attack = "&lt;script&gt;alert('1')&lt;/script&gt;&lt;b title=\"x\"&gt;&amp;amp;%s";
        file(TicketXml.valid()
                .with("nmtitulochamado", attack)
                .with("dschamado", attack)
                .with("dspalavrachave", attack)
                .withAdditional("vlinformacaoadicional48", attack));
        followUp(attack);

        for (var path : new String[] {TICKET + "700123", "/qualitor/"}) {
            assertThat(qualitor.get(path).body())
                    .doesNotContain("<script", "<b ")
                    .contains(
                            "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&lt;b title=&quot;x&quot;&gt;&amp;amp;%s");
        }
        assertThat(qualitor.get(TICKET + "700123").body().split("&lt;script", -1))
                .hasSize(6);
    }

    @Test
    void noPageMayRunOrLoadAnything() throws Exception {
        assertThat(qualitor.get("/qualitor/").headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void relatedTicketsAreLinkedBothWaysOnceTheyExist() throws Exception {
        file(TicketXml.valid());
        assertThat(qualitor.get(TICKET + "700123").body())
                .contains("Nenhum ainda")
                .doesNotContain("700124");

        qualitor.clock.advance(Duration.ofSeconds(5));

        assertThat(qualitor.get(TICKET + "700123").body()).contains("<a href=\"" + TICKET + "700124\">700124</a>");
        assertThat(qualitor.get(TICKET + "700124").body())
                .contains("equipe Relacionamento", "<a href=\"" + TICKET + "700123\">700123</a>");
    }

    @Test
    void theHistoryIsShown() throws Exception {
        file(TicketXml.valid());
        assertThat(qualitor.get(TICKET + "700123").body()).doesNotContain("Acompanhamentos");

        followUp("Cliente orientado.");

        assertThat(qualitor.get(TICKET + "700123").body()).contains("Acompanhamentos", "Cliente orientado.");
    }

    @Test
    void lostCharactersAreReported() throws Exception {
        file(TicketXml.valid().with("dschamado", "custa &#8364; 5"));

        assertThat(qualitor.get(TICKET + "700123").body()).contains("custa ? 5", "ficou “?”. Campos: dschamado.");
    }

    @Test
    void theIndexListsTheTicketsTheNewestFirst() throws Exception {
        assertThat(qualitor.get("/qualitor/").body()).contains("Nenhum chamado ainda");

        file(TicketXml.valid());
        file(TicketXml.valid());
        qualitor.clock.advance(Duration.ofSeconds(5));

        assertThat(qualitor.get("/qualitor/").body())
                .contains("4 chamados", TICKET + "700123")
                .containsSubsequence(">700126<", ">700125<", ">700124<", ">700123<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/qualitor"})
    void theEntrancesLeadToTheIndex(String path) throws Exception {
        var answer = qualitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/qualitor/");
    }

    @ParameterizedTest
    @ValueSource(strings = {TICKET + "700999", TICKET + "abc", TICKET, TICKET + "99999999999999999999"})
    void anUnknownTicketGetsAFriendlyPage(String path) throws Exception {
        var page = qualitor.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("Este chamado não existe.", "<a href=\"/qualitor/\">veja todos os chamados</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/outra", "/qualitor/ws/", "/qualitor/ws/statelessws.php.bak", "/qualitor/html/"})
    void anUnknownAddressGetsAFriendlyPage(String path) throws Exception {
        var page = qualitor.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Esta página não existe.");
    }

    @Test
    void aHeadRequestGetsNoBody() throws Exception {
        var index = qualitor.simulator().uri().resolve("/qualitor/");

        var answer = qualitor.exchange(qualitor.request().uri(index).HEAD().build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void pagesCanOnlyBeRead() throws Exception {
        var index = qualitor.simulator().uri().resolve("/qualitor/");

        var answer = qualitor.exchange(qualitor.request()
                .uri(index)
                .POST(BodyPublishers.ofString("x=y"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void whereThereIsNothingNothingCanBePosted() throws Exception {
        var answer = qualitor.exchange(qualitor.request()
                .uri(qualitor.simulator().uri().resolve("/outro/ws/statelessws.php"))
                .POST(BodyPublishers.ofString("x=y"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void theListTellsOfKeysWithMoreThanOneTicket() throws Exception {
        file(TicketXml.valid());
        assertThat(qualitor.get("/qualitor/").body()).contains("Chaves: 1. Com mais de um chamado: nenhuma.");

        file(TicketXml.valid());
        assertThat(qualitor.get("/qualitor/").body()).contains("Com mais de um chamado: TT-7KQ4-M9XD (2).");
        assertThat(qualitor.simulator().ticketsPerKeyword()).containsEntry("TT-7KQ4-M9XD", 2L);
    }

    private void file(TicketXml ticket) throws Exception {
        qualitor.send(qualitor.form("WSTicket", "addTicketByData", ticket.xml()));
    }

    private void followUp(String text) throws Exception {
        qualitor.call(
                "WSTicket",
                "addTicketHistory",
                "<cdchamado>700123</cdchamado><cdtipoacompanhamento>5</cdtipoacompanhamento><dsacompanhamento>" + text
                        + "</dsacompanhamento>");
    }
}

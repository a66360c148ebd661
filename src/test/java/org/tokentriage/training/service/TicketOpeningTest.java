package org.tokentriage.training.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tokentriage.training.RunningSimulator;
import org.tokentriage.training.TicketXml;
import org.tokentriage.training.book.FiledTicket;

class TicketOpeningTest {

    @RegisterExtension
    final RunningSimulator qualitor = new RunningSimulator();

    @Test
    void aTicketIsAnsweredWithItsNumberInTheWordsOfTheContract() throws Exception {
        assertThat(open(TicketXml.valid())).isEqualTo("""
                        <?xml version="1.0" encoding="ISO-8859-1"?>
                        <wsqualitor><response_status><status>1</status><error_code></error_code><msg></msg>\
                        </response_status>
                        <response_data><dataitem><cdchamado>700123</cdchamado><cdsituacao>2</cdsituacao>\
                        <nmsituacao>Aguardando atendimento</nmsituacao><dtchamado>2026-11-23 10:32</dtchamado>\
                        </dataitem></response_data></wsqualitor>""");
    }

    @Test
    void everyFieldIsKeptAsSentAndInOrder() throws Exception {
        var sent = TicketXml.valid().withAdditional("vlinformacaoadicional48", "00A1B2C3D4E5F607");

        open(sent);

        var ticket = onlyTicket();
        assertThat(ticket.number()).isEqualTo(700_123);
        assertThat(ticket.title()).isEqualTo("Token em branco");
        assertThat(ticket.description()).isEqualTo("Linha um\nLinha dois: ç ã é");
        assertThat(ticket.keyword()).contains("TT-7KQ4-M9XD");
        assertThat(ticket.data().values().keySet())
                .containsExactlyElementsOf(sent.data().keySet());
        assertThat(ticket.data().get("cdcategoria")).contains("32");
        assertThat(ticket.additional().values())
                .containsExactly(Map.entry("vlinformacaoadicional48", "00A1B2C3D4E5F607"));
        assertThat(ticket.damaged()).isEmpty();
        assertThat(ticket.receivedAt()).isEqualTo(Instant.parse("2026-11-23T13:32:00Z"));
    }

    @Test
    void eachTicketLeavesTheNextNumberToItsRelatedDemand() throws Exception {
        open(TicketXml.valid());
        open(TicketXml.valid());

        assertThat(qualitor.simulator().tickets())
                .extracting(FiledTicket::number)
                .containsExactly(700_123L, 700_125L);
    }

    @Test
    void aTemplateNeedsFewerFields() throws Exception {
        assertThat(openFromTemplate(TicketXml.fromTemplate())).contains("<cdchamado>700123</cdchamado>");
        assertThat(onlyTicket().description()).isEqualTo("Pelo perfil");
    }

    @Test
    void charactersThatLatin1LacksAreStoredAsQuestionMarksAndReported() throws Exception {
        open(TicketXml.valid()
                .with("dschamado", "50 &#8364; &#8211; &#128512; fim")
                .withAdditional("vlinformacaoadicional49", "&#8226; (11) 4000-0001"));

        assertThat(onlyTicket().description()).isEqualTo("50 ? ? ? fim");
        assertThat(onlyTicket().damaged()).containsExactlyInAnyOrder("dschamado", "vlinformacaoadicional49");
    }

    @Test
    void twentyTicketsAtOnceGetTwentyNumbers() throws Exception {
        Callable<String> opening = () -> open(TicketXml.valid());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(20, opening))) {
                assertThat(answer.get()).contains("<status>1</status>");
            }
        }

        List<Long> numbers =
                qualitor.simulator().tickets().stream().map(FiledTicket::number).toList();
        assertThat(numbers).hasSize(20).doesNotHaveDuplicates().isSorted();
    }

    private FiledTicket onlyTicket() {
        assertThat(qualitor.simulator().tickets()).hasSize(1);
        return qualitor.simulator().tickets().getFirst();
    }

    private String open(TicketXml ticket) throws Exception {
        return qualitor.send(qualitor.form("WSTicket.wsdl", "addTicketByData", ticket.xml()));
    }

    private String openFromTemplate(TicketXml ticket) throws Exception {
        return qualitor.send(qualitor.form("WSTicket", "addTicketByTemplate", ticket.xml()));
    }
}

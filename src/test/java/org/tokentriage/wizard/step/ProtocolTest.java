package org.tokentriage.wizard.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.protocol.ProtocolText;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TokenEvidence;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.words.Voice;

class ProtocolTest {

    @Test
    void holdsEveryFactAndTheSpeech() {
        assertThat(protocol(ExampleTicket.FOUND, Texts.PORTUGUESE)).isEqualTo("""
                Chamado 700123
                Página: https://chamados.exemplo.com.br/qualitor/700123
                Aberto em: 23/11/2026, às 10h32
                Demanda relacionada: 700124 (Relacionamento)
                Cliente: Padaria Pão Dourado Ltda.
                CNPJ: 11.222.333/0001-81
                Contato: Conceição Araújo
                Telefones: (11) 98765-4321, (11) 3456-7890
                E-mail: financeiro@paodourado.example
                Token: TOKEN e-CNPJ, 00A1B2C3D4E5F607
                Prazo de retorno: 24/11/2026, às 10h32
                Chave deste atendimento: %s

                Conceição, o seu token está em branco. Abri o chamado 700123 e a equipe de Relacionamento já recebeu \
                a demanda 700124. O retorno será até terça-feira, 24/11, às 10h32, pelo telefone (11) 98765-4321 ou \
                (11) 3456-7890. Até lá, guarde o token e não o inicialize.
                """.formatted(ExampleTicket.KEY.value()));
    }

    @Test
    void tellsInEnglishWhereToLookForADemandThatWasNotSeen() {
        assertThat(protocol(new Related.NotYet(), Locale.ENGLISH))
                .contains("\nRelated request: see Chamados Relacionados in Qualitor\n")
                .contains("\nAnswer by: 24 Nov 2026, at 10.32\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt-BR", "en"})
    void noWholeCpfThatTheTokenTellsIsCopiedFromTheReceiptOrSpoken(String language) {
        var named = "MARIA DA SILVA:52998224725";
        var shown = ExampleTicket.TICKET;
        var token = new TokenEvidence(named, "00A1", named, named, named, Example.NOW);
        var ticket =
                new Ticket(shown.customer(), shown.contact(), shown.wording(), token, shown.key(), shown.requester());
        var texts = Texts.in(Locale.forLanguageTag(language));

        var copied = new ProtocolText(
                        ExampleTicket.done(ticket, ExampleTicket.FOUND).protocol(),
                        new Voice(texts, ExampleTicket.CLOCK))
                .plain();

        assertThat(copied).contains("MARIA DA SILVA:***.982.247-**").doesNotContain("52998224725");
    }

    private static String protocol(Related related, Locale language) {
        var texts = Texts.in(language);
        return new ProtocolText(ExampleTicket.done(related).protocol(), new Voice(texts, ExampleTicket.CLOCK)).plain();
    }
}

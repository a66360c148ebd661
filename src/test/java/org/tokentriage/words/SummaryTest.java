package org.tokentriage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.ui.testing.Bakery;
import org.tokentriage.ui.testing.Screens;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.step.Step;

class SummaryTest {

    private final Voice voice =
            new Voice(Texts.in(Texts.PORTUGUESE), Clock.fixed(Screens.NOW, ZoneId.of("America/Sao_Paulo")));

    @Test
    void tellsTheVerdictWhatItRestsOnAndWhatWasRead() {
        assertThat(summary(Verdicts.all().get("blank"))).isEqualTo("""
                        Token em branco
                        O token está operacional, mas não mostra nenhum certificado, chave ou cadeia. Por isso o certificado do cliente não é aceito.
                        - Duas leituras completas, iguais e sem erro
                        - Lido hoje, 23/11/2026, às 10h24
                        - Sem PIN: só aparece o que é público no token

                        O que fazer agora
                        - Diga ao cliente que será aberto um chamado.
                        - Peça CNPJ, e-mail e dois telefones.
                        - Não inicialize o token: isso não traz o certificado de volta.

                        Etiqueta: TOKEN e-CNPJ
                        Número de série: 00A1B2C3D4E5F607
                        Estado: Operacional
                        PIN: Definido, sem sinal de bloqueio
                        Código do modelo: 19C11A06010D0000
                        Fabricante: Giesecke & Devrient GmbH
                        Leitora: Giesecke & Devrient GmbH StarSign Crypto USB Token 00 00

                        Certificados (0): Nenhum certificado
                        Chaves (0): Nenhuma chave visível
                        Cadeias (0): Nenhuma cadeia
                        Outros objetos (0): Nenhum
                        """);
    }

    @Test
    void countsNothingThatIsNotConfirmed() {
        assertThat(summary(Verdicts.all().get("removed-2")))
                .startsWith("Não foi possível concluir")
                .contains("Certificados: Não confirmado")
                .doesNotContain("(0)");
    }

    @Test
    void leavesAPersonsNumberOut() {
        var certificate = Bakery.person("CONCEICAO ARAUJO", "52998224725");

        assertThat(summary(Verdicts.holding(certificate, Bakery.KEY)))
                .contains("Titular: CONCEICAO ARAUJO\n")
                .doesNotContain("52998224725");
    }

    @Test
    void leavesAPersonsNumberInALabelOut() {
        var object = new TokenObject.DataObject("MARIA DA SILVA:52998224725", ObjectId.NONE);

        assertThat(summary(Verdicts.holding(object))).doesNotContain("52998224725");
    }

    private String summary(Step.Findings findings) {
        return new Summary(findings.snapshot(), findings.diagnosis(), voice).text();
    }
}

package org.tokentriage.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.card.CardService;
import org.tokentriage.ui.component.row.LongList;
import org.tokentriage.ui.component.row.Row;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.testing.Bakery;
import org.tokentriage.ui.testing.Screens;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.step.Step;

/** What step 2 tells of a token beside its verdict. */
@FxTest
class FindingsPageTest {

    private final Stand stand = new Stand(Texts.PORTUGUESE).open();

    @Test
    void aCertificateIsToldWithItsChainFromTheRootDown() {
        show("expired");

        assertThat(stand.words())
                .containsSubsequence(
                        "Certificado vencido há 12\u00a0dias",
                        "Um certificado, vencido",
                        "e-CNPJ A3",
                        "Chave pública do certificado",
                        "Falta uma intermediária",
                        "11.222.333/0001-81",
                        "Conceição Araújo · CPF ***.982.247-**",
                        "Autoridade Certificadora Raiz Brasileira v5",
                        "no token, presumida",
                        "AC Secretaria da Receita Federal do Brasil v4",
                        "falta no token",
                        "AC Exemplo RFB v5",
                        "no token",
                        "PADARIA PÃO DOURADO LTDA",
                        "vencido",
                        "RSA 2048 · assinatura, autenticação");
    }

    @Test
    void aPersonsNumberIsNeverShownWhole() {
        show("valid-person");

        assertThat(stand.words()).contains("CONCEICAO ARAUJO · CPF ***.982.247-**", "e-CPF A1");
        assertThat(String.join(" ", stand.words())).doesNotContain("52998224725");
    }

    @Test
    void aLockedPinStandsBesideABlankTokenWithItsNextStep() {
        show("blank-pin-locked");
        assertThat(stand.words()).containsSubsequence("Token em branco", "PIN bloqueado", "O que fazer agora");

        choose("PIN bloqueado, ");

        assertThat(stand.words())
                .contains("O que quer dizer", "Em que se baseia", "O token marca CKF_USER_PIN_LOCKED.")
                .contains("Diga ao cliente que será aberto um chamado: ele já diz que o PIN está bloqueado.");
    }

    @Test
    void whatToTellTheCustomerIsThereForEveryVerdictAndCopied() {
        for (var name : List.of("blank", "valid-pin-locked", "expired")) {
            show(name);
            assertThat(stand.words()).contains("Diga ao cliente");
        }
        Seen.nodes(stand.view)
                .filter(node ->
                        node instanceof Button button && button.getText().equals("Copiar _fala"))
                .map(Button.class::cast)
                .forEach(Button::fire);

        assertThat(stand.desktop.copied.get(0))
                .startsWith("O seu certificado está no token, mas o prazo dele terminou");
    }

    @Test
    void theLockIsTheReasonBesideAValidCertificate() {
        show("valid-pin-locked");

        assertThat(stand.words())
                .containsSubsequence("Token com certificado válido", "PIN bloqueado", "O que fazer agora")
                .contains("Sem o PUK, o PIN não pode ser recuperado.")
                .noneMatch(words -> words.contains("o motivo é outro"));
    }

    @Test
    void aRevokedCertificateIsNowhereCalledValid() {
        show("valid-revoked");

        assertThat(stand.words())
                .containsSubsequence("Certificado revogado", "O que fazer agora")
                .contains("Um certificado, revogado", "Revogado em 11/11/2026", "revogado em 11/11/2026")
                .noneMatch(words -> words.startsWith("Válido até") || words.contains("certificado válido"));
    }

    @Test
    void whatAModuleLeavesEmptyIsSaidToBeSo() {
        var unnamed = new TokenInfo("", "", "", "", Set.of(TokenFlag.INITIALISED));
        var findings = Screens.findings(Screens.snapshot(unnamed, new Reading.Confirmed()));
        stand.show(new Situation(findings, Optional.empty(), false));

        assertThat(stand.words())
                .containsSubsequence("Número de série", "Não informado", "Código do modelo", "Não informado");
        assertThat(Seen.nodes(stand.view).map(Node::getAccessibleText)).doesNotContain("Copiar número de série");
    }

    @Test
    void whoeverReadsOnStaysThereWhenMoreComesToBeKnown() {
        var learnt = (Step.Findings) Situations.all().get("valid-revoked").step();
        var unasked = Diagnosis.of(learnt.snapshot());
        stand.show(new Situation(
                new Step.Findings(learnt.origin(), learnt.snapshot(), unasked, Optional.empty()),
                Optional.empty(),
                false));
        choose("Chaves");
        var page = stand.view.lookup(".page");

        stand.show(new Situation(learnt, Optional.empty(), false));

        assertThat(stand.view.lookup(".page")).isSameAs(page);
        assertThat(stand.words()).contains("Certificado revogado");
        assertThat(stand.scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        Row.class, row -> assertThat(row.getAccessibleText()).startsWith("Chaves"));
    }

    @Test
    void whoeverChoseNothingSeesTheReasonOnceItIsKnown() {
        var learnt = (Step.Findings) Situations.all().get("valid-computer-one").step();
        var unseen = Diagnosis.of(learnt.snapshot());
        stand.show(new Situation(
                new Step.Findings(learnt.origin(), learnt.snapshot(), unseen, Optional.empty()),
                Optional.empty(),
                false));
        stand.show(new Situation(learnt, Optional.empty(), false));

        var fresh = new Stand(Texts.PORTUGUESE).open();
        fresh.show(Situations.all().get("valid-computer-one"));

        assertThat(stand.words()).isEqualTo(fresh.words());
    }

    @Test
    void aComputerThatMayBeTheReasonHasNoTick() {
        show("valid-computer-one");
        assertThat(signBefore("com problema")).isEqualTo(Icon.WARNING.node().getText());

        show("valid-computer-fine");
        assertThat(signBefore("nenhuma com problema"))
                .isEqualTo(Icon.CHECK.node().getText());
    }

    private String signBefore(String words) {
        return stand.view.lookupAll(".evidence-line").stream()
                .filter(line -> Seen.texts(line).anyMatch(said -> said.getText().contains(words)))
                .flatMap(Seen::nodes)
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoLocksAreOneMessageThatOffersNeither() {
        show("valid-both-locked");

        assertThat(stand.words())
                .contains("PIN e PUK bloqueados", "Encaminhe para a emissão do certificado em outro token.")
                .noneMatch(
                        words -> words.contains("Se o PIN funciona") || words.contains("com ele o PIN é desbloqueado"));
    }

    @Test
    void aBegunRenewalIsFinishedAndNoOtherOrdered() {
        show("expired-renewal");

        assertThat(stand.words())
                .contains("Emissão começada e não terminada")
                .contains("Não peça outro certificado: um novo já foi começado neste token.")
                .noneMatch(words -> words.contains("emissão de um novo certificado"));
    }

    @Test
    void ofSeveralTheOneForACompanysSiteIsNamed() {
        show("several-person");

        assertThat(stand.words())
                .contains("e-CPF ao lado do e-CNPJ")
                .anyMatch(words -> words.startsWith(
                        "Para o da empresa, o cliente deve escolher o e-CNPJ de PADARIA PÃO DOURADO LTDA"));
    }

    @Test
    void aHiddenKeyIsExplainedWhereTheKeysAre() {
        show("valid-no-key");

        choose("Chaves (0), Não visíveis sem PIN");

        assertThat(stand.words()).contains("Chave não visível sem PIN");
        assertThat(String.join(" ", stand.words())).contains("não quer dizer que ela falta");
    }

    @Test
    void ofSeveralTheOnlyOneInForceIsShown() {
        show("several-one");

        assertThat(String.join(" ", stand.words())).contains("Só um está dentro da validade");
        assertThat(stand.words()).contains("Válido até 11/11/2028");
    }

    @Test
    void whoeverListensIsToldTheSecondFinding() {
        show("blank-pin-locked");

        assertThat(stand.scene.getFocusOwner().getAccessibleHelp().toLowerCase(Locale.ROOT))
                .startsWith("token em branco. pin bloqueado.");
    }

    @Test
    void ofManyCertificatesTheListIsSortedNumberedAndAllThereIsAndLeavesTheVerdictWhereItIs() {
        var expired = Bakery.company("2023-11-11T17:05:00Z", "2025-11-11T17:05:00Z");
        var all = new ArrayList<TokenObject>(List.of(expired));
        for (var letter = 'T'; letter >= 'A'; letter--) {
            all.add(Bakery.person("ANA " + letter, "52998224725"));
        }
        stand.show(new Situation(Verdicts.holding(all.toArray(TokenObject[]::new)), Optional.empty(), false));

        var holders = stand.words().stream()
                .filter(words -> words.startsWith("ANA ") || words.startsWith("PADARIA"))
                .toList();
        assertThat(holders).hasSize(21).startsWith("ANA A", "ANA B").endsWith("ANA T", "PADARIA PÃO DOURADO LTDA");
        assertThat(stand.words())
                .containsSubsequence("Certificados (21)", "20 em vigor", "ANA A")
                .anyMatch(words -> words.endsWith("· CPF\u00a0***.982.247-**"))
                .anyMatch(words -> words.endsWith("· 11.222.333/0001-81"));
        var list = Seen.nodes(stand.view)
                .filter(LongList.class::isInstance)
                .map(LongList.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(list.getHeight()).isLessThan(stand.scene.getHeight() / 2);
    }

    @Test
    void aTokenThatIsTakenOutUnderItsVerdictIsSaidAndTheVerdictStays() {
        stand.wizard.start();
        stand.settle();
        assertThat(stand.words()).noneMatch(words -> words.contains("foi retirado"));

        stand.wizard.cardsChanged(new CardService.Running(List.of()));
        stand.layOut();

        assertThat(stand.words())
                .contains("Token em branco")
                .anyMatch(words -> words.startsWith("O token foi retirado. Isto é o que foi lido dele antes"));

        stand.wizard.readAgain();
        stand.settle();

        assertThat(stand.words()).contains("Token em branco").noneMatch(words -> words.contains("foi retirado"));
    }

    private void show(String name) {
        stand.show(Situations.all().get(name));
    }

    private void choose(String spoken) {
        var row = Seen.nodes(stand.view)
                .filter(Row.class::isInstance)
                .map(node -> (Row<?>) node)
                .filter(candidate -> candidate.getAccessibleText().startsWith(spoken))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + spoken));
        row.getOnMousePressed().handle(null);
        stand.layOut();
    }
}

package org.tokentriage.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ui.testing.EarlierExample;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FormExample;
import org.tokentriage.wizard.testing.WizardHarness;

@FxTest
class DraftingPageTest {

    private static final String MESSAGE =
            "Ana <ANA@Empresa.COM.BR>; CNPJ 11222333000181, tel. 11 98765-4321 ou 1134567890";

    private static final KnownCustomer BAKERY = new KnownCustomer(
            "31",
            "Padaria Pão Dourado Ltda.",
            List.of(
                    new KnownContact("7", "Conceição Araújo", "financeiro@paodourado.example", "4"),
                    new KnownContact("8", "João Pereira", "", "")));

    private final TicketStand stand = new TicketStand();

    // Typing

    @Test
    void theFirstEmptyFieldWaitsForTyping() {
        stand.harness.toForm();

        stand.type("11");

        assertThat(text(TicketField.CNPJ)).isEqualTo("11");
    }

    @Test
    void aNumberIsPrintedOnceItsFieldIsLeft() {
        stand.harness.toForm();

        stand.type("12abc34501de3");
        assertThat(text(TicketField.CNPJ)).isEqualTo("12abc34501de3");
        stand.type("5");

        assertThat(text(TicketField.CNPJ)).isEqualTo("12.ABC.345/01DE-35");
    }

    @Test
    void theLastDigitOfACompanyLeadsToTheContactAndAHabitualTabStaysThere() {
        stand.harness.toForm();

        stand.type("11222333000181");
        assertThat(stand.focused()).isEqualTo(stand.control(TicketField.CONTACT));
        assertThat(stand.press(KeyCode.TAB).focused()).isEqualTo(stand.control(TicketField.CONTACT));
        assertThat(stand.press(KeyCode.TAB).focused()).isEqualTo(input(TicketField.PHONE_1));
    }

    @Test
    void aDraftThatIsKeptIsSaidWithItsTime() {
        stand.harness.toForm();
        assertThat(stand.said()).doesNotContain("Rascunho guardado");

        stand.type("11222333000181");
        stand.harness.answer();

        assertThat(stand.said()).contains("Rascunho guardado às");
    }

    @Test
    void whatThereIsOfAnUnfinishedTicketIsShownWithItsGaps() {
        stand.harness.toForm();
        stand.type("11222333000181");

        stand.click("Ver o que será enviado");

        var dialog = Window.getWindows().getLast();
        assertThat(TicketStand.said(dialog.getScene().getRoot()))
                .contains("Isto é o que há até agora.", "11.222.333/0001-81", "Falta preencher.");
        dialog.hide();
        assertThat(stand.said()).contains("Falta corrigir");
    }

    @Test
    void afterTheFirstLetterTabIsNoHabit() {
        stand.harness.toForm();

        stand.type("11222333000181").press(KeyCode.A).type("a");

        assertThat(stand.press(KeyCode.TAB).focused()).isEqualTo(input(TicketField.PHONE_1));
    }

    @Test
    void aNumberThatIsCorrectedInTheMiddleLeadsNowhere() {
        stand.harness.toForm();

        stand.type("1122233300081").press(KeyCode.LEFT).press(KeyCode.LEFT).type("1");

        assertThat(text(TicketField.CNPJ)).isEqualTo("11222333000181");
        assertThat(stand.focused()).isEqualTo(input(TicketField.CNPJ));
    }

    @Test
    void aWrongNumberIsExplainedWhenItsFieldIsLeftAndNoLongerWhenItIsRight() {
        stand.harness.toForm();

        stand.type("11222333000182");
        assertThat(stand.said()).doesNotContain("não conferem");
        stand.press(KeyCode.TAB);
        assertThat(stand.said()).contains("Os dois últimos números não conferem.");
        assertThat(stand.press(KeyCode.SHIFT, KeyCode.TAB).focused().getAccessibleHelp())
                .startsWith("Os dois últimos números não conferem.");

        stand.press(KeyCode.END).press(KeyCode.BACK_SPACE).type("1");

        assertThat(stand.said()).doesNotContain("não conferem");
    }

    @Test
    void fieldsThatAreOnlyPassedThroughStayQuiet() {
        stand.harness.toForm();

        for (var tab = 0; tab < TicketField.values().length; tab++) {
            stand.press(KeyCode.TAB);
        }

        assertThat(stand.said()).doesNotContain("Falta preencher.", "Falta corrigir");
    }

    @Test
    void tabLeavesATextOfSeveralLines() {
        stand.harness.toForm();
        focus(TicketField.PROBLEM);

        stand.press(KeyCode.TAB);

        assertThat(stand.focused()).isEqualTo(input(TicketField.SOLUTION));
        assertThat(stand.press(KeyCode.SHIFT, KeyCode.TAB).focused()).isEqualTo(input(TicketField.PROBLEM));
        assertThat(text(TicketField.PROBLEM)).doesNotContain("\t");
    }

    // What the site asks, and what the computer remembers

    @Test
    void whatTheSiteAsksIsAFieldWhoseDateIsPrintedOnceItIsLeft() {
        var asked = new TicketStand(
                Texts.PORTUGUESE, new MovableClock(), new WizardHarness(FormExample.askingSite(), ExampleTicket.CLOCK));
        asked.harness.toForm();
        assertThat(asked.said()).contains("Perguntas da equipe", "Número do pedido", "Data da compra");
        var date = asked.harness.form().answers().sequencedValues().stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
        while (!asked.focused().equals(labelled(asked, "Data da compra"))) {
            asked.press(KeyCode.TAB);
        }

        asked.type("3/11/2026").press(KeyCode.TAB);

        assertThat(date.get()).isEqualTo("03/11/2026");
    }

    @Test
    void whatTheComputerRemembersIsTakenByOneKey() {
        var seen = FormExample.rememberingHarness();
        var form = new TicketStand(Texts.PORTUGUESE, new MovableClock(), seen);
        seen.toForm();
        assertThat(form.said())
                .contains("Este computador já usou um certificado de 11.222.333/0001-81")
                .contains("Pode ter sido outro token");

        form.click("Usar estes dados");

        assertThat(seen.form().text(TicketField.CNPJ).get()).isEqualTo("11.222.333/0001-81");
        assertThat(form.said()).doesNotContain("Este computador já usou");
    }

    // Looking the company up

    @Test
    void aCompleteNumberIsLookedUpAndFillsTheRest() {
        stand.harness.desk.customer = Optional.of(BAKERY);
        stand.harness.toForm();

        stand.type("11222333000181");
        assertThat(stand.said()).contains("Procurando no Qualitor…");
        stand.harness.answer();

        assertThat(stand.said()).contains("Encontrado no Qualitor", "2 contatos cadastrados");
        assertThat(text(TicketField.CUSTOMER)).isEqualTo("Padaria Pão Dourado Ltda.");
        assertThat(text(TicketField.TITLE)).isEqualTo("Token em branco - Padaria Pão Dourado Ltda.");
    }

    @Test
    void anUnknownCompanyIsSaidToGoToTheFallBackCustomer() {
        stand.harness.toForm();

        stand.type("11222333000181");
        stand.harness.answer();

        assertThat(stand.said())
                .contains("O Qualitor não conhece este CNPJ. O chamado vai para o cliente padrão do atendimento.");
    }

    @Test
    void aFailedLookUpCanBeTriedAgain() {
        stand.harness.toForm();
        stand.harness.desk.failures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));
        stand.harness.desk.customer = Optional.of(BAKERY);
        stand.type("11222333000181");
        stand.harness.answer();
        assertThat(stand.said())
                .contains("O Qualitor não responde. O cliente será procurado de novo antes de abrir o chamado.")
                .doesNotContain("Trocar usuário");

        stand.click("Tentar de novo");
        stand.harness.answer();

        assertThat(stand.said()).contains("Encontrado no Qualitor");
    }

    @Test
    void aPageThatIsNotQualitorsIsForWhoeverLooksIntoItAndNotForTheAgent() {
        stand.harness.toForm().fillIn().answer();
        stand.harness.desk.failures.add(new TicketFailure.UnexpectedAnswer(500, "<!DOCTYPE HTML>"));

        stand.press(KeyCode.ENTER);
        stand.harness.answer();

        assertThat(stand.said())
                .contains("com o código 500", "Esta tentativa não abriu nenhum chamado.")
                .doesNotContain("DOCTYPE");
        stand.click("Copiar detalhes");
        assertThat(stand.desktop.copied)
                .singleElement()
                .asString()
                .contains("O texto começa assim: “<!DOCTYPE HTML>”")
                .endsWith("Código CH-205");
    }

    @Test
    void aRefusedUserCanBeChangedWithoutLosingWhatWasTyped() {
        stand.harness.toForm();
        stand.harness.desk.failures.add(new TicketFailure.SignInRefused());
        stand.type("11222333000181");
        stand.harness.answer();

        stand.click("Trocar usuário");
        stand.type("outra senha").press(KeyCode.ENTER);
        stand.harness.answer();

        assertThat(text(TicketField.CNPJ)).isEqualTo("11.222.333/0001-81");
        assertThat(stand.harness.signedIn).hasSize(2);
    }

    @Test
    void anotherNumberForgetsTheCompanyBefore() {
        aCompanyWithTwoContacts();
        focus(TicketField.CNPJ);

        stand.press(KeyCode.END).press(KeyCode.BACK_SPACE);

        assertThat(stand.said()).doesNotContain("Encontrado no Qualitor", "2 contatos");
    }

    // Contacts

    @Test
    void aPickedContactBringsItsEmail() {
        aCompanyWithTwoContacts();
        focus(TicketField.CONTACT);

        stand.press(KeyCode.DOWN);

        assertThat(text(TicketField.CONTACT)).isEqualTo("Conceição Araújo");
        assertThat(text(TicketField.EMAIL)).isEqualTo("financeiro@paodourado.example");
    }

    @Test
    void aTypedContactOutlivesTheArrivalOfTheKnownOnes() {
        stand.harness.desk.customer = Optional.of(BAKERY);
        stand.harness.toForm();
        stand.type("11222333000181");
        focus(TicketField.CONTACT);
        stand.type("Maria");

        stand.harness.answer();
        stand.type(" José").press(KeyCode.TAB);

        assertThat(text(TicketField.CONTACT)).isEqualTo("Maria José");
        assertThat(input(TicketField.CONTACT).getText()).isEqualTo("Maria José");
    }

    @Test
    void aTypedNameThatIsKnownLeavesTheTypedEmailAlone() {
        aCompanyWithTwoContacts();
        stand.harness.type(TicketField.EMAIL, "outro@paodourado.example");
        focus(TicketField.CONTACT);

        stand.type("Conceição Araújo").press(KeyCode.TAB);

        assertThat(text(TicketField.EMAIL)).isEqualTo("outro@paodourado.example");
    }

    // Sending

    @Test
    void enterGoesToTheFirstWrongFieldEachTime() {
        stand.harness.toForm().fillIn();
        stand.harness.type(TicketField.PHONE_2, "(11) 98765-4321");
        focus(TicketField.CUSTOMER);

        stand.press(KeyCode.ENTER);
        assertThat(stand.focused()).isEqualTo(input(TicketField.PHONE_2));
        assertThat(stand.said())
                .contains("Falta corrigir um campo: Telefone 2.", "Igual ao telefone 1. Informe outro.");

        focus(TicketField.CUSTOMER);
        stand.press(KeyCode.ENTER);
        assertThat(stand.focused()).isEqualTo(input(TicketField.PHONE_2));
    }

    @Test
    void theSummaryLeadsToEachWrongFieldAndForgetsCorrectedOnes() {
        stand.harness.toForm().fillIn();
        stand.harness.type(TicketField.CNPJ, "");
        stand.harness.type(TicketField.EMAIL, "ana");
        stand.press(KeyCode.ENTER);
        assertThat(stand.said()).contains("Falta corrigir 2 campos: CNPJ, E-mail.");

        stand.click("E-mail");
        assertThat(stand.focused()).isEqualTo(input(TicketField.EMAIL));
        stand.press(KeyCode.END).type("@empresa.example");

        assertThat(stand.said()).contains("Falta corrigir um campo: CNPJ.");
    }

    @Test
    void aCompleteFormIsSentAsItIsPrinted() {
        stand.harness.toForm().fillIn();
        stand.harness.type(TicketField.PHONE_2, "");
        focus(TicketField.PHONE_2);

        stand.type("1134567890").press(KeyCode.ENTER);

        assertThat(stand.harness
                        .answerUntil(Step.Sending.class)
                        .step(Step.Sending.class)
                        .drafting()
                        .form()
                        .text(TicketField.PHONE_2)
                        .get())
                .isEqualTo("(11) 3456-7890");
    }

    @Test
    void whatTheAgentShouldKnowTakesTheFocusOfWhoeverWantedToSend() {
        stand.harness.toForm().fillIn().answer();
        stand.harness.desk.open = List.of(EarlierExample.ticket("700120", true, stand.clock));
        focus(TicketField.EMAIL);

        stand.press(KeyCode.ENTER);
        stand.harness.answer();

        assertThat(stand.focused()).isInstanceOf(CautionNotice.class);
        assertThat(stand.said()).contains("Já há um chamado aberto sobre este token.", "Abrir mesmo assim");
        stand.click("Chamado 700120");
        assertThat(stand.desktop.opened).hasSize(1);
        stand.click("Abrir mesmo assim");
        stand.harness.answer();
        stand.harness.step(Step.Done.class);
    }

    @Test
    void theNumberOfTheTicketThatIsOpenAlreadyIsOneKeyAway() {
        stand.harness.desk.open = List.of(EarlierExample.ticket("700120", true, stand.clock));
        stand.harness.toForm();
        stand.type("11222333000181");
        stand.harness.answer();
        assertThat(stand.said()).contains("Usar o chamado 700120", "Abrir mesmo assim");

        stand.press(KeyCode.ENTER);
        stand.harness.answer();

        assertThat(stand.said()).contains("Nenhum chamado novo foi aberto.");
        assertThat(stand.focused().getAccessibleText()).isEqualTo("Chamado 700120");
        assertThat(stand.harness.desk.submitted).isEmpty();
    }

    @Test
    void aPastedMessageIsShownAndThenTakenIntoTheFieldsThatAreEmpty() {
        stand.harness.toForm();
        stand.harness.type(TicketField.CONTACT, "Íris Nunes");
        stand.desktop.clipboard = Optional.of(MESSAGE);
        focus(TicketField.PHONE_1);

        stand.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(stand.said()).contains("Achado no texto colado", "11.222.333/0001-81", "(11) 98765-4321");
        assertThat(typed(TicketField.CNPJ)).isEmpty();
        stand.press(KeyCode.ENTER);
        assertThat(typed(TicketField.CNPJ)).isEqualTo("11.222.333/0001-81");
        assertThat(typed(TicketField.PHONE_1)).isEqualTo("(11) 98765-4321");
        assertThat(typed(TicketField.PHONE_2)).isEqualTo("(11) 3456-7890");
        assertThat(typed(TicketField.EMAIL)).isEqualTo("ANA@Empresa.COM.BR");
        assertThat(typed(TicketField.CONTACT)).isEqualTo("Íris Nunes");
        assertThat(stand.said()).doesNotContain("Achado no texto colado");
    }

    @Test
    void whoeverDoesNotWantThePastedMessageTypesOn() {
        stand.harness.toForm();
        stand.desktop.clipboard = Optional.of(MESSAGE);
        stand.press(KeyCode.CONTROL, KeyCode.V);

        stand.press(KeyCode.ESCAPE);

        assertThat(typed(TicketField.CNPJ)).isEmpty();
        assertThat(stand.focused()).isEqualTo(input(TicketField.CNPJ));
    }

    @Test
    void aNumberThatWasCopiedBeforeIsOfferedAndNothingElseIs() {
        stand.desktop.clipboard = Optional.of("11222333000181");
        stand.harness.toForm();
        assertThat(stand.focused()).isEqualTo(input(TicketField.CNPJ));
        assertThat(stand.said()).contains("Achado no texto que você copiou", "11.222.333/0001-81");

        stand.click("Pôr nos campos vazios");

        assertThat(typed(TicketField.CNPJ)).isEqualTo("11.222.333/0001-81");
    }

    @Test
    void aTextWithoutACustomersNumberIsNotOffered() {
        stand.desktop.clipboard = Optional.of("segredo ana@empresa.com.br");

        stand.harness.toForm();

        assertThat(stand.said()).doesNotContain("Achado");
    }

    @Test
    void ofSeveralCompaniesTheAgentChooses() {
        stand.harness.toForm();
        stand.desktop.clipboard = Optional.of("matriz 11.222.333/0001-81, filial 11.222.333/0002-62: é a filial");
        stand.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(stand.said()).contains("Há mais de um CNPJ no texto. Qual é o do token?");

        stand.click("2: usar 11.222.333/0002-62");

        assertThat(typed(TicketField.CNPJ)).isEqualTo("11.222.333/0002-62");
    }

    @Test
    void aSentenceThatTellsNothingDoesNotFallIntoTheNumber() {
        stand.harness.toForm();
        stand.desktop.clipboard = Optional.of("bom dia, o token parou de funcionar ontem");

        stand.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(typed(TicketField.CNPJ)).isEmpty();
        assertThat(stand.said())
                .contains("No texto copiado não há CNPJ, nome, telefone nem e-mail que caiba num campo vazio.");
    }

    @Test
    void anOfferGoesWhenAnotherTextIsPasted() {
        stand.harness.toForm();
        stand.desktop.clipboard = Optional.of(MESSAGE);
        stand.press(KeyCode.CONTROL, KeyCode.V);
        stand.desktop.clipboard = Optional.of("Padaria");
        focus(TicketField.CUSTOMER);

        stand.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(stand.said()).doesNotContain("Achado no texto colado");
    }

    /** The next ticket is another customer's. */
    @Test
    void aTextThatWasUsedIsNotOfferedAgain() {
        stand.desktop.clipboard = Optional.of("11222333000181");
        stand.harness.toForm();
        stand.click("Pôr nos campos vazios");
        input(TicketField.CNPJ).clear();

        stand.press(KeyCode.ESCAPE);
        stand.harness.wizard.next();

        assertThat(typed(TicketField.CNPJ)).isEmpty();
        assertThat(stand.said()).doesNotContain("Achado no texto que você copiou");
    }

    @Test
    void whatTheAgentShouldKnowLeavesTheFocusOfWhoeverIsTyping() {
        stand.harness.desk.open = List.of(EarlierExample.ticket("700120", false, stand.clock));
        stand.harness.toForm();
        stand.type("11222333000181");

        stand.harness.answer();

        assertThat(stand.said()).contains("Este cliente já tem um chamado aberto.");
        assertThat(stand.focused()).isEqualTo(stand.control(TicketField.CONTACT));
    }

    @Test
    void comingBackShowsEverythingThatWasTyped() {
        stand.harness.toForm().fillIn();

        stand.press(KeyCode.ESCAPE);
        stand.harness.wizard.next();

        assertThat(input(TicketField.CNPJ).getText()).isEqualTo("11.222.333/0001-81");
        assertThat(input(TicketField.CONTACT).getText()).isEqualTo("Conceição Araújo");
        assertThat(input(TicketField.EMAIL).getText()).isEqualTo("financeiro@paodourado.example");
    }

    @Test
    void aFailedSendingLosesNothing() {
        stand.harness.toForm().fillIn();
        stand.harness.desk.failures.add(new TicketFailure.Rejected("12", "Categoria inválida"));

        stand.harness.answer();
        stand.press(KeyCode.ENTER);
        stand.harness.answer();

        assertThat(stand.said()).contains("Categoria inválida", "Confira os dados e abra o chamado.");
        assertThat(input(TicketField.CONTACT).getText()).isEqualTo("Conceição Araújo");
    }

    private void aCompanyWithTwoContacts() {
        stand.harness.desk.customer = Optional.of(BAKERY);
        stand.harness.toForm();
        stand.type("11222333000181");
        stand.harness.answer();
    }

    private static Node labelled(TicketStand stand, String label) {
        return stand.view.lookupAll(".field-name").stream()
                .map(Label.class::cast)
                .filter(name -> name.getText().equals(label))
                .map(Label::getLabelFor)
                .findFirst()
                .orElseThrow();
    }

    private String text(TicketField field) {
        return stand.harness.form().text(field).get();
    }

    private void focus(TicketField field) {
        stand.control(field).requestFocus();
    }

    private TextInputControl input(TicketField field) {
        return stand.control(field) instanceof ComboBox<?> box
                ? box.getEditor()
                : (TextInputControl) stand.control(field);
    }

    private String typed(TicketField field) {
        return stand.harness.form().text(field).get();
    }
}

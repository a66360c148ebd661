package org.tokentriage.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.WizardHarness;

/** What is kept about a customer: until when, and how it is erased before. */
@FxTest
class EraseDialogTest {

    private static final String KEY = ExampleTicket.KEY.value();

    private final MovableClock clock = new MovableClock();
    private final TicketStand stand =
            new TicketStand(Texts.PORTUGUESE, clock, new WizardHarness(Example.PROFILE, clock));

    @BeforeEach
    void begin() throws CaseException {
        stand.harness.cases().keep(TicketDraft.of(ExampleTicket.TICKET));
    }

    @Test
    void theListSaysWhenACaseWillBeErased() {
        clock.advance(Duration.ofDays(10));
        list();

        assertThat(stand.said()).contains("(será apagado em 20 dias)");
    }

    @Test
    void ofATicketInDoubtOnlyTheTextWillBeErased() throws CaseException {
        send();
        list();

        assertThat(stand.said()).contains("(o texto será apagado em 30 dias)");
    }

    @Test
    void theRowKnowsTheCustomerAndNothingIsErasedBeforeThatIsConfirmed() throws CaseException {
        list();
        stand.click("Apagar tudo sobre este cliente…");
        stand.harness.answer();
        assertThat(stand.harness.cases().all()).hasSize(1);

        click("Apagar tudo");
        stand.harness.answer();

        assertThat(TicketStand.said(dialog())).contains("Um atendimento foi removido.");
        assertThat(stand.harness.cases().all()).isEmpty();
        assertThat(stand.harness.step(Step.Unfinished.class).cases()).isEmpty();
    }

    @Test
    void whatMayBeOpenStaysWithItsKeyAndTheReasonIsTold() throws CaseException {
        send();
        list();
        stand.click("Apagar tudo sobre este cliente…");
        click("Apagar tudo");
        stand.harness.answer();

        assertThat(TicketStand.said(dialog())).contains("pode estar aberto no Qualitor", KEY);
        assertThat(stand.harness.cases().all())
                .singleElement()
                .satisfies(left -> assertThat(left.draft()).isEmpty());
    }

    @Test
    void whatSomebodyWorksOnStaysAsItIs() throws CaseException {
        list();
        stand.click("Apagar tudo sobre este cliente…");
        try (var open = stand.harness.cases().open(ExampleTicket.KEY).orElseThrow()) {
            click("Apagar tudo");
            stand.harness.answer();
            assertThat(open.draft()).isPresent();
        }
        assertThat(TicketStand.said(dialog())).contains("nada deles foi apagado", KEY);
    }

    @Test
    void fromTheMenuTheCnpjIsAskedFor() throws CaseException {
        stand.view.erase();
        var cnpj = (TextField) dialog().lookup(".text-field");
        cnpj.setText("11.222.333/0001-82");
        click("Apagar tudo");
        assertThat(TicketStand.said(dialog())).contains("Este não é um CNPJ");

        cnpj.setText(ExampleTicket.TICKET.customer().cnpj().value());
        click("Apagar tudo");
        stand.harness.answer();

        assertThat(stand.harness.cases().all()).isEmpty();
    }

    private void send() throws CaseException {
        try (var open = stand.harness.cases().open(ExampleTicket.KEY).orElseThrow()) {
            open.ready(ExampleTicket.TICKET);
            open.sending();
        }
    }

    private void list() {
        stand.harness.toForm();
        stand.harness.wizard.cases().show();
        stand.harness.answer();
    }

    private static void click(String words) {
        Seen.nodes(dialog())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fireEvent(new ActionEvent());
    }

    private static Parent dialog() {
        assertThat(Window.getWindows()).hasSize(2);
        var root = Window.getWindows().get(1).getScene().getRoot();
        root.applyCss();
        root.layout();
        return root;
    }
}

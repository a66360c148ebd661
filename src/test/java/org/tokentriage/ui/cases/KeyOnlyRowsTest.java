package org.tokentriage.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FakeDesk;
import org.tokentriage.wizard.testing.WizardHarness;

/** What an agent can do about a ticket in doubt of which only the key is known. */
@FxTest
class KeyOnlyRowsTest {

    private static final String KEY = ExampleTicket.KEY.value();

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private CaseJournal journal;
    private TicketStand stand;

    @BeforeEach
    void startAfterACrash() throws CaseException {
        crash();
        journal = journal();
        stand = new TicketStand(Texts.PORTUGUESE, clock, new WizardHarness(Example.CUSTOMERS, clock, journal));
        stand.harness.toForm();
        stand.harness.wizard.cases().show();
        stand.harness.answer();
    }

    @AfterEach
    void close() throws CaseException {
        journal.close();
    }

    @Test
    void theKeyIsShownAndCopied() {
        assertThat(stand.said()).contains(KEY, "Procure o chamado no Qualitor pela chave.");

        stand.click("Copiar chave");

        assertThat(stand.desktop.copied).containsExactly(KEY);
        assertThat(stand.said()).contains("Copiado.").doesNotContain("Resolver", "Descartar");
    }

    @Test
    void aTicketThatIsFoundShowsItsNumber() {
        stand.harness.desk.existing = Optional.of(FakeDesk.receipt("700200"));

        stand.click("Procurar no Qualitor");
        stand.harness.answer();

        assertThat(stand.said()).contains(KEY, "Chamado aberto", "700200", "Aberto, com algo por fazer");
    }

    @Test
    void theNumberThatTheAgentSaysIsTaken() {
        stand.click("Encontrei o chamado…");
        assertThat(stand.focused()).isInstanceOf(TextField.class);
        stand.type("70a").press(KeyCode.ENTER);
        assertThat(stand.said()).contains("só tem algarismos");
        ((TextField) stand.focused()).clear();
        stand.type("700777");

        stand.click("Confirmar número");
        stand.harness.answer();

        assertThat(stand.harness.step(Step.Unfinished.class).opened())
                .containsExactly(new Step.Opened(KEY, new TicketNumber("700777")));
    }

    @Test
    void whatDidNotAppearCanBeDiscardedByASecondClick() {
        clock.advance(Duration.ofMinutes(1));
        stand.click("Procurar no Qualitor");
        stand.harness.answer();
        assertThat(stand.said()).contains("não apareceu");

        stand.click("Descartar…");
        stand.harness.answer();
        assertThat(stand.harness.step(Step.Unfinished.class).cases()).hasSize(1);
        stand.click("Descartar mesmo: procurei no Qualitor e ele não existe");
        stand.harness.answer();

        assertThat(stand.harness.step(Step.Unfinished.class).cases()).isEmpty();
        assertThat(stand.harness.desk.searches).isEqualTo(2);
    }

    private void crash() throws CaseException {
        try (var before = journal();
                var sending = before.begin(TicketDraft.of(ExampleTicket.TICKET))) {
            sending.ready(ExampleTicket.TICKET);
            sending.sending();
        }
    }

    private CaseJournal journal() throws CaseException {
        return CaseJournal.in(folder, StoragePolicy.NO_PERSONAL_DATA, clock);
    }
}

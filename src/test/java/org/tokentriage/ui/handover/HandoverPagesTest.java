package org.tokentriage.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.handover.Conditions;
import org.tokentriage.handover.LaudoText;
import org.tokentriage.handover.Received;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.WizardHarness;

/** What a technician passes on, and what an agent is given, as people in a hurry type and paste. */
@FxTest
class HandoverPagesTest {

    private static final CorrelationKey KEY = CorrelationKey.next(new Random(3));
    private static final String WRONG =
            KEY.value().substring(0, 16) + (KEY.value().endsWith("7") ? "8" : "7");

    @Test
    void aKeyAsItWasReadOutIsInTheLaudoThatIsCopied() {
        var stand = atTheLaudo();

        key(stand).setText(KEY.value().toLowerCase(Locale.ROOT).replace('-', ' '));
        stand.click("Copiar texto do laudo");

        assertThat(laudoFor(stand.desktop.copied.getLast(), CorrelationKey.next(new Random(4))))
                .isInstanceOf(Received.Refused.class);
        assertThat(laudoFor(stand.desktop.copied.getLast(), KEY)).isInstanceOf(Received.Accepted.class);
    }

    @Test
    void withAKeyThatDoesNotCheckNothingIsPassedOnUntilItIsMendedOrTakenAway(@TempDir Path folder) {
        var stand = atTheLaudo();
        var file = folder.resolve("token.laudo");
        stand.desktop.chosen = Optional.of(file);

        key(stand).setText(WRONG);
        stand.click("Copiar texto do laudo");
        stand.click("Salvar arquivo");

        assertThat(stand.desktop.copied).isEmpty();
        assertThat(Files.exists(file)).isFalse();
        assertThat(stand.said()).contains("Esta chave não confere").doesNotContain("Texto copiado");
        assertThat(stand.focused()).isEqualTo(key(stand));

        key(stand).setText("");
        stand.click("Copiar texto do laudo");
        assertThat(stand.desktop.copied).hasSize(1);
    }

    @Test
    void whatWasRefusedIsSelectedSoThatTheNextOnePastedTakesItsPlace() {
        var stand = new TicketStand(Texts.PORTUGUESE, new MovableClock(), new WizardHarness());
        stand.harness.wizard.laudos().receive();
        var text = (TextInputControl) stand.control("Cole aqui o texto do laudo");

        text.setText("Bom dia");
        stand.click("Ver diagnóstico");
        text.replaceSelection("Boa tarde");

        assertThat(text.getText()).isEqualTo("Boa tarde");
    }

    private static Received laudoFor(String text, CorrelationKey wanted) {
        var now = Example.CLOCK.instant();
        return LaudoText.read(text, new Conditions(now, Duration.ofHours(2), Optional.of(wanted)));
    }

    private static TextField key(TicketStand stand) {
        return (TextField) stand.control("Chave do atendimento (opcional)");
    }

    private static TicketStand atTheLaudo() {
        var stand = new TicketStand(Texts.PORTUGUESE, new MovableClock(), WizardHarness.atATechnicians());
        stand.harness.wizard.start();
        stand.harness.wizard.next();
        stand.harness.step(Step.Handing.class);
        return stand;
    }
}

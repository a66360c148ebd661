package org.tokentriage.wizard.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.handover.Heard;
import org.tokentriage.handover.Laudo;
import org.tokentriage.handover.LaudoFile;
import org.tokentriage.handover.LaudoText;
import org.tokentriage.handover.Refusal;
import org.tokentriage.handover.SpokenCode;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Origin;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.WizardHarness;

/** From a wizard on a customer's computer to a receipt in an agent's. */
class HandoverTest {

    private static final CorrelationKey OTHER = CorrelationKey.next(new Random(99));

    @TempDir
    private Path folder;

    /** How a laudo goes from one to the other. */
    enum Way {
        FILE,
        TEXT,
        VOICE
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void leadsFromTheCustomersTokenToAReceiptOnTheAgentsComputer(Way way) throws Exception {
        var technician = atTheLaudo();
        var agent = new WizardHarness();
        agent.wizard.laudos().receive();
        var key = agent.step(Step.Receiving.class).form().key();

        pass(laudo(technician), way, agent);

        assertThat(agent.step(Step.Findings.class).origin()).isInstanceOf(Origin.Elsewhere.class);
        assertThat(Action.of(agent.step(Step.Findings.class))).isEqualTo(Action.FILL_IN);
        agent.wizard.next();
        agent.signIn(new Credentials("ana.souza", "segredo")).fillIn();
        assertThat(agent.form().draft().token().serial()).isEqualTo("00A1B2C3D4E5F607");
        assertThat(agent.form().draft().key()).isEqualTo(key);
        assertThat(agent.form().draft().wording().problem()).contains("Lido em outro computador");
        agent.wizard.next();
        agent.answerUntil(Step.Done.class);
        assertThat(agent.step(Step.Done.class).ticket().token().label()).isEqualToIgnoringCase("TOKEN e-CNPJ");
    }

    @Test
    void aTechnicianIsNeverAskedWhoSignsIn() {
        var technician = atTheLaudo();

        technician.wizard.back();
        technician.wizard.openTicketHere();
        assertThat(technician.wizard.problemProperty().get()).isPresent();
        assertThat(technician.signedIn).isEmpty();
    }

    @Test
    void aLaudoOfAnotherCaseIsNoticed() {
        var technician = atTheLaudo();
        technician.wizard.laudos().meanFor(Optional.of(OTHER));
        var agent = new WizardHarness();
        agent.wizard.laudos().receive();
        var form = agent.step(Step.Receiving.class).form();

        form.text().set(LaudoText.of(laudo(technician)));
        agent.wizard.next();

        assertThat(agent.step(Step.Receiving.class).form()).isSameAs(form);
        assertThat(form.refusalProperty().get()).contains(new Refusal.OtherCase(OTHER));
    }

    @Test
    void theKeyThatWasToldStaysUntilALaudoCame() {
        var agent = new WizardHarness();
        agent.wizard.laudos().receive();
        var key = agent.step(Step.Receiving.class).form().key();
        agent.wizard.back();
        agent.wizard.laudos().receive();

        assertThat(agent.step(Step.Receiving.class).form().key()).isEqualTo(key);
        pass(laudo(atTheLaudo()), Way.TEXT, agent);
        agent.wizard.lookAgain();
        agent.wizard.laudos().receive();
        assertThat(agent.step(Step.Receiving.class).form().key()).isNotEqualTo(key);
    }

    @Test
    void whatIsPastedIsTakenInWhicheverForm() {
        var laudo = laudo(atTheLaudo());
        var agent = new WizardHarness();
        agent.wizard.laudos().receive();
        var form = agent.step(Step.Receiving.class).form();

        form.text().set(new String(LaudoFile.of(laudo), StandardCharsets.UTF_8));
        agent.wizard.next();
        assertThat(agent.step(Step.Findings.class).origin()).isInstanceOf(Origin.Elsewhere.class);

        agent.wizard.laudos().receive();
        var again = agent.step(Step.Receiving.class).form();
        again.text().set(" " + SpokenCode.of(laudo).text() + "\n");
        again.label().set("token e-cnpj");
        again.serial().set("00a1b2c3d4e5f607");
        agent.wizard.next();
        assertThat(agent.step(Step.Findings.class).origin()).isInstanceOf(Origin.Elsewhere.class);
    }

    /** A share that is away keeps nobody from the window. */
    @Test
    void aFileIsReadBesideTheWindowAndOnlyForWhoeverStillWaitsForIt() throws IOException {
        var file = folder.resolve("token.laudo");
        LaudoFile.write(laudo(atTheLaudo()), file);
        var agent = new WizardHarness();
        agent.wizard.laudos().receive();

        agent.wizard.laudos().open(file);
        assertThat(agent.wizard.stepProperty().get()).isInstanceOf(Step.Receiving.class);
        agent.wizard.back();
        var left = agent.wizard.stepProperty().get();
        agent.answer();

        assertThat(agent.wizard.stepProperty().get()).isEqualTo(left);
    }

    @Test
    void aCodePastedAsTextIsMovedToWhereItsLabelIsAskedFor() {
        var agent = new WizardHarness();
        agent.wizard.laudos().receive();
        var form = agent.step(Step.Receiving.class).form();

        form.text().set(SpokenCode.of(laudo(atTheLaudo())).text());
        agent.wizard.next();

        assertThat(form.text().get()).isEmpty();
        assertThat(form.code().get()).isNotEmpty();
        assertThat(form.refusalProperty().get()).isEmpty();
        assertThat(form.heardProperty().get()).contains(new Heard.Refused(new Refusal.NoSerial()));
    }

    private void pass(Laudo laudo, Way way, WizardHarness agent) {
        var form = agent.step(Step.Receiving.class).form();
        switch (way) {
            case TEXT -> {
                form.text().set("Segue:\n" + LaudoText.of(laudo));
                agent.wizard.next();
            }
            case FILE -> {
                var file = folder.resolve("token.laudo");
                try {
                    Files.write(file, LaudoFile.of(laudo));
                } catch (IOException full) {
                    throw new AssertionError(full);
                }
                agent.wizard.laudos().open(file);
                agent.answerUntil(Step.Findings.class);
            }
            case VOICE -> {
                form.code().set(SpokenCode.of(laudo).text());
                form.label().set("token e-cnpj");
                form.serial().set("00a1b2c3d4e5f607");
                agent.wizard.next();
            }
        }
    }

    private static WizardHarness atTheLaudo() {
        var technician = WizardHarness.atATechnicians();
        technician.wizard.start();
        assertThat(Action.of(technician.step(Step.Findings.class))).isEqualTo(Action.MAKE_LAUDO);
        technician.wizard.next();
        technician.step(Step.Handing.class);
        return technician;
    }

    private static Laudo laudo(WizardHarness technician) {
        return technician.step(Step.Handing.class).laudo().orElseThrow();
    }
}

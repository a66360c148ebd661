package org.tokentriage.wizard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.wizard.form.SignInForm;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.FakePasswords;
import org.tokentriage.wizard.testing.WizardHarness;
import org.tokentriage.words.Problem;

/** What would stop the agent later is said while the token is read. */
class ForesightTest {

    private static final Credentials ANA = new Credentials("ana.souza", "velha");

    private final FakePasswords passwords = new FakePasswords();
    private final WizardHarness harness = WizardHarness.remembering(passwords, new MovableClock());

    @Test
    void aRememberedPasswordThatIsRefusedIsToldTriedOnceAndForgotten() {
        passwords.kept = Optional.of(ANA);
        harness.desk.failures.add(new TicketFailure.SignInRefused());

        harness.wizard.start();
        harness.answer();

        assertThat(foreseen()).get().matches(Problem::isOfLogin);
        assertThat(harness.wizard.problemProperty().get()).isEmpty();
        assertThat(harness.desk.checks).isEqualTo(1);
        assertThat(passwords.kept).isEmpty();
        harness.wizard.next();
        harness.answer();
        assertThat(harness.step(Step.SigningIn.class).form().memory()).isEqualTo(SignInForm.Memory.REFUSED);
        assertThat(foreseen()).isEmpty();
    }

    @Test
    void aDeskThatIsAwayIsToldAndNothingIsForgotten() {
        passwords.kept = Optional.of(ANA);
        harness.desk.failures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));

        harness.wizard.start();
        harness.answer();

        assertThat(foreseen()).isPresent();
        assertThat(passwords.kept).contains(ANA);
        harness.wizard.next();
        harness.answer();
        harness.step(Step.Drafting.class);
    }

    @Test
    void whereAllIsWellNothingIsSaidAndTheFormOpensWithoutAnotherQuestion() {
        passwords.kept = Optional.of(ANA);

        harness.wizard.start();
        harness.answer();

        assertThat(foreseen()).isEmpty();
        harness.wizard.next();
        harness.step(Step.Drafting.class);
        assertThat(passwords.recalls).isEqualTo(1);
    }

    @Test
    void whereNobodyIsRememberedTheDeskIsNotAsked() {
        harness.wizard.start();
        harness.answer();

        assertThat(harness.desk.checks).isZero();
        assertThat(foreseen()).isEmpty();
    }

    @Test
    void aProfileThatCannotBeUsedIsToldAtOnce() {
        var unusable = WizardHarness.withoutDesk();

        unusable.wizard.start();

        assertThat(unusable.wizard.foreseenProperty().get()).isPresent();
    }

    @Test
    void aTechnicianWhoOpensNoTicketsIsNotTold() {
        var technicians = WizardHarness.atATechnicians();

        technicians.wizard.start();

        assertThat(technicians.wizard.foreseenProperty().get()).isEmpty();
    }

    private Optional<Problem> foreseen() {
        return harness.wizard.foreseenProperty().get();
    }
}

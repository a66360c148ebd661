package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.words.Problem;

/** What would stop the agent later is said while the token is read. */
class ForesightTest {

    private static final Credentials ANA = new Credentials("ana.souza", "velha");

    private final FakePasswords passwords = new FakePasswords();
    private final Rehearsal rehearsal = Rehearsal.remembering(passwords, new MovableClock());

    @Test
    void aRememberedPasswordThatIsRefusedIsToldTriedOnceAndForgotten() {
        passwords.kept = Optional.of(ANA);
        rehearsal.desk.failures.add(new TicketFailure.SignInRefused());

        rehearsal.wizard.start();
        rehearsal.answer();

        assertThat(foreseen()).get().matches(Problem::isOfLogin);
        assertThat(rehearsal.wizard.problemProperty().get()).isEmpty();
        assertThat(rehearsal.desk.checks).isEqualTo(1);
        assertThat(passwords.kept).isEmpty();
        rehearsal.wizard.next();
        rehearsal.answer();
        assertThat(rehearsal.step(Step.SigningIn.class).form().memory()).isEqualTo(SignInForm.Memory.REFUSED);
        assertThat(foreseen()).isEmpty();
    }

    @Test
    void aDeskThatIsAwayIsToldAndNothingIsForgotten() {
        passwords.kept = Optional.of(ANA);
        rehearsal.desk.failures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));

        rehearsal.wizard.start();
        rehearsal.answer();

        assertThat(foreseen()).isPresent();
        assertThat(passwords.kept).contains(ANA);
        rehearsal.wizard.next();
        rehearsal.answer();
        rehearsal.step(Step.Drafting.class);
    }

    @Test
    void whereAllIsWellNothingIsSaidAndTheFormOpensWithoutAnotherQuestion() {
        passwords.kept = Optional.of(ANA);

        rehearsal.wizard.start();
        rehearsal.answer();

        assertThat(foreseen()).isEmpty();
        rehearsal.wizard.next();
        rehearsal.step(Step.Drafting.class);
        assertThat(passwords.recalls).isEqualTo(1);
    }

    @Test
    void whereNobodyIsRememberedTheDeskIsNotAsked() {
        rehearsal.wizard.start();
        rehearsal.answer();

        assertThat(rehearsal.desk.checks).isZero();
        assertThat(foreseen()).isEmpty();
    }

    @Test
    void aProfileThatCannotBeUsedIsToldAtOnce() {
        var unusable = Rehearsal.withoutDesk();

        unusable.wizard.start();

        assertThat(unusable.wizard.foreseenProperty().get()).isPresent();
    }

    @Test
    void aTechnicianWhoOpensNoTicketsIsNotTold() {
        var technicians = Rehearsal.atATechnicians();

        technicians.wizard.start();

        assertThat(technicians.wizard.foreseenProperty().get()).isEmpty();
    }

    private Optional<Problem> foreseen() {
        return rehearsal.wizard.foreseenProperty().get();
    }
}

package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.TicketFailure.ProxyWish;
import org.tokentriage.words.Problem;

/** Who signs in: asked for, remembered, refused, tried beforehand; and the network's own login on the way. */
class SigningInTest {

    private static final Credentials ANA = new Credentials("ana.souza", "segredo");
    private static final Credentials BETO = new Credentials("beto.lima", "outra");
    private static final TicketFailure PROXY = new TicketFailure.ProxyRefused("proxy:8080", ProxyWish.LOGIN);

    private final MovableClock clock = new MovableClock();
    private final FakePasswords passwords = new FakePasswords();
    private final Rehearsal rehearsal = Rehearsal.remembering(passwords, clock);
    private final Wizard wizard = rehearsal.wizard;

    @Test
    void withoutAStoreNothingIsOffered() {
        var plain = new Rehearsal().toSignIn();

        assertThat(plain.step(Step.SigningIn.class).form().memory()).isEqualTo(SignInForm.Memory.NOT_OFFERED);
    }

    @Test
    void aBrokenStoreIsNotOfferedAndStopsNobody() {
        passwords.works = false;
        toSignIn();

        assertThat(form().memory()).isEqualTo(SignInForm.Memory.NOT_OFFERED);
        rehearsal.signIn(ANA);
        rehearsal.answer();

        rehearsal.step(Step.Drafting.class);
        assertThat(wizard.signIn().remarkProperty().get()).isEmpty();
    }

    @Test
    void nothingIsRememberedThatNobodyAskedFor() {
        toSignIn();
        assertThat(form().memory()).isEqualTo(SignInForm.Memory.OFFERED);
        assertThat(form().remember().get()).isFalse();

        rehearsal.signIn(ANA);
        rehearsal.answer();

        assertThat(passwords.kept).isEmpty();
    }

    @Test
    void whoAskedForItIsRememberedAndSignedInNextTimeWithoutAQuestion() {
        toSignIn();
        type(ANA);
        form().remember().set(true);
        rehearsal.signIn(ANA);
        rehearsal.answer();
        assertThat(passwords.kept).contains(ANA);

        var next = Rehearsal.remembering(passwords, clock).toSignIn();
        assertThat(next.wizard.busyProperty().get()).isTrue();
        next.answer();

        next.step(Step.Drafting.class);
        assertThat(next.signedIn).containsExactly(ANA);
        assertThat(next.wizard.signIn().replaceableUser()).contains("ana.souza");
    }

    @Test
    void theStoreThatAnswersLateLeadsNobodyAwayFromWhereTheyHaveGone() {
        passwords.kept = Optional.of(ANA);
        rehearsal.toSignIn();

        wizard.back();
        rehearsal.answer();

        rehearsal.step(Step.Choosing.class);
    }

    @Test
    void anotherUserCanTakeOverAndIsNotRememberedInPlace() {
        remembered();

        wizard.signIn().changeUser();
        assertThat(form().login().user().get()).isEqualTo("ana.souza");
        assertThat(form().remember().get()).isTrue();
        form().login().user().set("beto.lima");
        assertThat(form().remember().get()).isFalse();
        rehearsal.signIn(BETO);
        rehearsal.answer();

        assertThat(rehearsal.signedIn).endsWith(BETO);
        assertThat(passwords.kept).contains(ANA);
    }

    @Test
    void takingTheMarkAwayForgetsButOnlyOnesOwn() {
        remembered();
        wizard.signIn().changeUser();
        form().login().user().set("beto.lima");
        wizard.signIn().forgetPassword();
        rehearsal.answer();
        assertThat(passwords.kept).contains(ANA);

        form().login().user().set("ana.souza");
        wizard.signIn().forgetPassword();
        rehearsal.answer();

        assertThat(passwords.kept).isEmpty();
    }

    @Test
    void aRememberedPasswordThatIsRefusedIsForgottenAndAskedForAndTheFormStays() {
        remembered();
        rehearsal.fillIn();
        rehearsal.desk.failures.add(new TicketFailure.SignInRefused());

        wizard.next();
        rehearsal.answer();

        assertThat(passwords.kept).isEmpty();
        assertThat(form().memory()).isEqualTo(SignInForm.Memory.REFUSED);
        assertThat(form().login().user().get()).isEqualTo("ana.souza");
        assertThat(form().remember().get()).isFalse();
        rehearsal.signIn(BETO);
        assertThat(rehearsal.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");
    }

    @Test
    void aRefusalOfALookUpForgetsAsWell() {
        remembered();
        rehearsal.type(TicketField.CNPJ, "11.222.333/0001-81");
        rehearsal.desk.failures.add(new TicketFailure.SignInRefused());

        wizard.lookUpCustomer();
        rehearsal.answer();

        assertThat(passwords.kept).isEmpty();
        assertThat(form().memory()).isEqualTo(SignInForm.Memory.REFUSED);
        rehearsal.desk.customer = Optional.of(new KnownCustomer("1", "PADARIA", List.of()));
        rehearsal.signIn(ANA);
        rehearsal.answer();
        assertThat(rehearsal.form().text(TicketField.CUSTOMER).get()).isEqualTo("PADARIA");
    }

    @Test
    void aPasswordThatWasTypedWrongAndRememberedIsForgottenAndTheProblemTellsWhy() {
        toSignIn();
        type(ANA);
        form().remember().set(true);
        rehearsal.signIn(ANA);
        rehearsal.answer().fillIn().desk.failures.add(new TicketFailure.SignInRefused());

        wizard.next();
        rehearsal.answer();

        assertThat(passwords.kept).isEmpty();
        rehearsal.step(Step.Drafting.class);
        assertThat(problem().code()).isEqualTo("CH-103");
    }

    @Test
    void otherFailuresForgetNothing() {
        remembered();
        rehearsal.fillIn().desk.failures.add(new TicketFailure.Unreachable("host"));

        wizard.next();
        rehearsal.answer();

        assertThat(passwords.kept).contains(ANA);
    }

    @Test
    void aWrongPasswordStopsHereAfterOneTryAndIsNotRemembered() {
        toSignIn();
        type(ANA);
        form().remember().set(true);
        rehearsal.desk.failures.add(new TicketFailure.SignInRefused());

        rehearsal.signIn(ANA);
        rehearsal.answer();

        rehearsal.step(Step.SigningIn.class);
        assertThat(problem().values()).containsExactly("chamados.exemplo.com.br");
        assertThat(problem().remedy()).as("there is no other place to sign in").isEmpty();
        assertThat(rehearsal.desk.checks).isEqualTo(1);
        assertThat(passwords.kept).isEmpty();
        assertThat(wizard.signIn().replaceableUser()).isEmpty();
    }

    @Test
    void whoIsRefusedInAnothersPlaceForgetsNobody() {
        remembered();
        wizard.signIn().changeUser();
        rehearsal.desk.failures.add(new TicketFailure.SignInRefused());

        rehearsal.signIn(BETO);
        rehearsal.answer();

        assertThat(passwords.kept).contains(ANA);
        wizard.back();
        assertThat(wizard.signIn().replaceableUser()).contains("ana.souza");
    }

    @Test
    void whatATestHasShownIsNotTriedAgain() {
        toSignIn();
        type(ANA);
        wizard.signIn().testConnection();
        rehearsal.answer();

        wizard.signIn().submit();

        rehearsal.step(Step.Drafting.class);
        assertThat(rehearsal.desk.checks).isEqualTo(1);
    }

    @Test
    void aDeskThatCannotCheckThemLetsThemIn() {
        toSignIn();
        rehearsal.desk.failures.add(new TicketFailure.NotOffered());

        rehearsal.signIn(ANA);

        rehearsal.step(Step.Drafting.class);
    }

    @Test
    void whoLeavesWhileTheDeskIsAskedIsNotSignedIn() {
        toSignIn();
        type(ANA);
        wizard.signIn().submit();
        assertThat(wizard.busyProperty().get()).isTrue();

        wizard.back();
        rehearsal.answer();

        rehearsal.step(Step.Findings.class);
        assertThat(wizard.signIn().replaceableUser()).isEmpty();
    }

    @Test
    void whoTypesOnWhileTheDeskIsAskedStays() {
        toSignIn();
        type(ANA);
        wizard.signIn().submit();
        form().login().password().set("segredo e mais");
        rehearsal.answer();

        rehearsal.step(Step.SigningIn.class);
    }

    @Test
    void whatCannotBeRememberedIsSaidQuietlyUntilTheAgentGoesOn() {
        toSignIn();
        type(ANA);
        form().remember().set(true);
        passwords.works = false;

        rehearsal.signIn(ANA);
        rehearsal.answer();

        rehearsal.step(Step.Drafting.class);
        assertThat(wizard.problemProperty().get()).isEmpty();
        assertThat(wizard.signIn().remarkProperty().get().orElseThrow().key()).isEqualTo("signin.memory.notKept");
        wizard.back();
        assertThat(wizard.signIn().remarkProperty().get()).isEmpty();
    }

    @Test
    void aTestTellsHowLongTheDeskTookAndSignsNobodyIn() {
        toSignIn();
        type(ANA);
        rehearsal.desk.duringCheck = () -> clock.advance(Duration.ofMillis(180));

        wizard.signIn().testConnection();
        assertThat(form().connection().get()).isInstanceOf(ConnectionState.Running.class);
        assertThat(wizard.busyProperty().get()).as("it blocks nothing").isFalse();
        rehearsal.answer();

        assertThat(form().connection().get()).isEqualTo(SignInExample.answered());
        assertThat(rehearsal.signedIn).containsExactly(ANA);
        rehearsal.step(Step.SigningIn.class);
    }

    @Test
    void aFailedTestIsToldBelowAndStopsNothing() {
        toSignIn();
        type(ANA);
        rehearsal.desk.failures.add(new TicketFailure.SignInRefused());

        wizard.signIn().testConnection();
        rehearsal.answer();

        assertThat(form().connection().get())
                .isInstanceOfSatisfying(
                        ConnectionState.Failed.class,
                        failed -> assertThat(failed.problem().code()).isEqualTo("CH-103"));
        assertThat(wizard.problemProperty().get()).isEmpty();
    }

    @Test
    void whatIsTypedMeanwhileDropsTheResult() {
        toSignIn();
        type(ANA);
        wizard.signIn().testConnection();

        form().login().password().set("outra");
        rehearsal.answer();
        assertThat(form().connection().get()).isInstanceOf(ConnectionState.Idle.class);

        wizard.signIn().testConnection();
        rehearsal.answer();
        assertThat(form().connection().get()).isInstanceOf(ConnectionState.Answered.class);
        form().login().user().set("beto");
        assertThat(form().connection().get()).isInstanceOf(ConnectionState.Idle.class);
    }

    @Test
    void leavingEndsTheTest() {
        toSignIn();
        type(ANA);
        var form = form();
        wizard.signIn().testConnection();

        wizard.back();

        assertThat(form.connection().get()).isInstanceOf(ConnectionState.Idle.class);
        rehearsal.answer();
        assertThat(form.connection().get()).isInstanceOf(ConnectionState.Idle.class);
    }

    @Test
    void afterTheLoginOfTheNetworkTheAgentIsBackOnTheFormAndSendsIt() {
        toSignIn();
        rehearsal.signIn(ANA);
        rehearsal.answer().fillIn().desk.failures.add(PROXY);
        wizard.next();
        rehearsal.answer();
        assertThat(problem().remedy()).contains(Problem.Remedy.ENTER_NETWORK);

        wizard.signIn().enterNetwork(problem());
        assertThat(rehearsal.step(Step.EnteringNetwork.class).proxy()).isEqualTo("proxy:8080");
        wizard.signIn().passProxy(BETO);
        assertThat(rehearsal.proxyLogins).containsExactly(BETO);
        assertThat(wizard.problemProperty().get()).isEmpty();
        assertThat(rehearsal.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");

        wizard.next();
        rehearsal.answer();
        rehearsal.step(Step.Done.class);
    }

    @Test
    void theNetworkCanBeLeftWithoutALogin() {
        toSignIn();
        rehearsal.signIn(ANA);
        rehearsal.answer().fillIn().desk.failures.add(PROXY);
        wizard.next();
        rehearsal.answer();

        wizard.signIn().enterNetwork(problem());
        wizard.back();

        rehearsal.step(Step.Drafting.class);
        assertThat(rehearsal.proxyLogins).isEmpty();
    }

    @Test
    void whatWasTypedToSignInIsThereAfterTheNetworksLogin() {
        toSignIn();
        type(ANA);
        rehearsal.desk.failures.add(PROXY);
        wizard.signIn().testConnection();
        rehearsal.answer();
        var failed = (ConnectionState.Failed) form().connection().get();

        wizard.signIn().enterNetwork(failed.problem());
        wizard.signIn().passProxy(BETO);

        assertThat(form().login().credentials()).isEqualTo(ANA);
        wizard.signIn().testConnection();
        rehearsal.answer();
        assertThat(form().connection().get()).isInstanceOf(ConnectionState.Answered.class);
    }

    private void toSignIn() {
        rehearsal.toSignIn().answer();
    }

    /** Ana is signed in by what this computer remembers. */
    private void remembered() {
        passwords.kept = Optional.of(ANA);
        toSignIn();
        rehearsal.step(Step.Drafting.class);
    }

    private void type(Credentials credentials) {
        form().login().user().set(credentials.user());
        form().login().password().set(credentials.password());
    }

    private SignInForm form() {
        return rehearsal.step(Step.SigningIn.class).form();
    }

    private Problem problem() {
        return wizard.problemProperty().get().orElseThrow();
    }
}

package org.tokentriage.wizard.signin;

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
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.SignInForm;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.FakePasswords;
import org.tokentriage.wizard.testing.SignInExample;
import org.tokentriage.wizard.testing.WizardHarness;
import org.tokentriage.words.Problem;

/** Who signs in: asked for, remembered, refused, tried beforehand; and the network's own login on the way. */
class SigningInTest {

    private static final Credentials ANA = new Credentials("ana.souza", "segredo");
    private static final Credentials BETO = new Credentials("beto.lima", "outra");
    private static final TicketFailure PROXY = new TicketFailure.ProxyRefused("proxy:8080", ProxyWish.LOGIN);

    private final MovableClock clock = new MovableClock();
    private final FakePasswords passwords = new FakePasswords();
    private final WizardHarness harness = WizardHarness.remembering(passwords, clock);
    private final Wizard wizard = harness.wizard;

    @Test
    void withoutAStoreNothingIsOffered() {
        var plain = new WizardHarness().toSignIn();

        assertThat(plain.step(Step.SigningIn.class).form().memory()).isEqualTo(SignInForm.Memory.NOT_OFFERED);
    }

    @Test
    void aBrokenStoreIsNotOfferedAndStopsNobody() {
        passwords.works = false;
        toSignIn();

        assertThat(form().memory()).isEqualTo(SignInForm.Memory.NOT_OFFERED);
        harness.signIn(ANA);
        harness.answer();

        harness.step(Step.Drafting.class);
        assertThat(wizard.signIn().remarkProperty().get()).isEmpty();
    }

    @Test
    void nothingIsRememberedThatNobodyAskedFor() {
        toSignIn();
        assertThat(form().memory()).isEqualTo(SignInForm.Memory.OFFERED);
        assertThat(form().remember().get()).isFalse();

        harness.signIn(ANA);
        harness.answer();

        assertThat(passwords.kept).isEmpty();
    }

    @Test
    void whoAskedForItIsRememberedAndSignedInNextTimeWithoutAQuestion() {
        toSignIn();
        type(ANA);
        form().remember().set(true);
        harness.signIn(ANA);
        harness.answer();
        assertThat(passwords.kept).contains(ANA);

        var next = WizardHarness.remembering(passwords, clock).toSignIn();
        assertThat(next.wizard.busyProperty().get()).isTrue();
        next.answer();

        next.step(Step.Drafting.class);
        assertThat(next.signedIn).containsExactly(ANA);
        assertThat(next.wizard.signIn().replaceableUser()).contains("ana.souza");
    }

    @Test
    void theStoreThatAnswersLateLeadsNobodyAwayFromWhereTheyHaveGone() {
        passwords.kept = Optional.of(ANA);
        harness.toSignIn();

        wizard.back();
        harness.answer();

        harness.step(Step.Choosing.class);
    }

    @Test
    void anotherUserCanTakeOverAndIsNotRememberedInPlace() {
        remembered();

        wizard.signIn().changeUser();
        assertThat(form().login().user().get()).isEqualTo("ana.souza");
        assertThat(form().remember().get()).isTrue();
        form().login().user().set("beto.lima");
        assertThat(form().remember().get()).isFalse();
        harness.signIn(BETO);
        harness.answer();

        assertThat(harness.signedIn).endsWith(BETO);
        assertThat(passwords.kept).contains(ANA);
    }

    @Test
    void takingTheMarkAwayForgetsButOnlyOnesOwn() {
        remembered();
        wizard.signIn().changeUser();
        form().login().user().set("beto.lima");
        wizard.signIn().forgetPassword();
        harness.answer();
        assertThat(passwords.kept).contains(ANA);

        form().login().user().set("ana.souza");
        wizard.signIn().forgetPassword();
        harness.answer();

        assertThat(passwords.kept).isEmpty();
    }

    @Test
    void aRememberedPasswordThatIsRefusedIsForgottenAndAskedForAndTheFormStays() {
        remembered();
        harness.fillIn();
        harness.desk.failures.add(new TicketFailure.SignInRefused());

        wizard.next();
        harness.answer();

        assertThat(passwords.kept).isEmpty();
        assertThat(form().memory()).isEqualTo(SignInForm.Memory.REFUSED);
        assertThat(form().login().user().get()).isEqualTo("ana.souza");
        assertThat(form().remember().get()).isFalse();
        harness.signIn(BETO);
        assertThat(harness.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");
    }

    @Test
    void aRefusalOfALookUpForgetsAsWell() {
        remembered();
        harness.type(TicketField.CNPJ, "11.222.333/0001-81");
        harness.desk.failures.add(new TicketFailure.SignInRefused());

        wizard.form().lookUpCustomer();
        harness.answer();

        assertThat(passwords.kept).isEmpty();
        assertThat(form().memory()).isEqualTo(SignInForm.Memory.REFUSED);
        harness.desk.customer = Optional.of(new KnownCustomer("1", "PADARIA", List.of()));
        harness.signIn(ANA);
        harness.answer();
        assertThat(harness.form().text(TicketField.CUSTOMER).get()).isEqualTo("PADARIA");
    }

    @Test
    void aPasswordThatWasTypedWrongAndRememberedIsForgottenAndTheProblemTellsWhy() {
        toSignIn();
        type(ANA);
        form().remember().set(true);
        harness.signIn(ANA);
        harness.answer().fillIn().desk.failures.add(new TicketFailure.SignInRefused());

        wizard.next();
        harness.answer();

        assertThat(passwords.kept).isEmpty();
        harness.step(Step.Drafting.class);
        assertThat(problem().code()).isEqualTo("CH-103");
    }

    @Test
    void otherFailuresForgetNothing() {
        remembered();
        harness.fillIn().desk.failures.add(new TicketFailure.Unreachable("host"));

        wizard.next();
        harness.answer();

        assertThat(passwords.kept).contains(ANA);
    }

    @Test
    void aWrongPasswordStopsHereAfterOneTryAndIsNotRemembered() {
        toSignIn();
        type(ANA);
        form().remember().set(true);
        harness.desk.failures.add(new TicketFailure.SignInRefused());

        harness.signIn(ANA);
        harness.answer();

        harness.step(Step.SigningIn.class);
        assertThat(problem().values()).containsExactly("chamados.exemplo.com.br");
        assertThat(problem().remedy()).as("there is no other place to sign in").isEmpty();
        assertThat(harness.desk.checks).isEqualTo(1);
        assertThat(passwords.kept).isEmpty();
        assertThat(wizard.signIn().replaceableUser()).isEmpty();
    }

    @Test
    void whoIsRefusedInAnothersPlaceForgetsNobody() {
        remembered();
        wizard.signIn().changeUser();
        harness.desk.failures.add(new TicketFailure.SignInRefused());

        harness.signIn(BETO);
        harness.answer();

        assertThat(passwords.kept).contains(ANA);
        wizard.back();
        assertThat(wizard.signIn().replaceableUser()).contains("ana.souza");
    }

    @Test
    void whatATestHasShownIsNotTriedAgain() {
        toSignIn();
        type(ANA);
        wizard.signIn().testConnection();
        harness.answer();

        wizard.signIn().submit();

        harness.step(Step.Drafting.class);
        assertThat(harness.desk.checks).isEqualTo(1);
    }

    @Test
    void aDeskThatCannotCheckThemLetsThemIn() {
        toSignIn();
        harness.desk.failures.add(new TicketFailure.NotOffered());

        harness.signIn(ANA);

        harness.step(Step.Drafting.class);
    }

    @Test
    void whoLeavesWhileTheDeskIsAskedIsNotSignedIn() {
        toSignIn();
        type(ANA);
        wizard.signIn().submit();
        assertThat(wizard.busyProperty().get()).isTrue();

        wizard.back();
        harness.answer();

        harness.step(Step.Findings.class);
        assertThat(wizard.signIn().replaceableUser()).isEmpty();
    }

    @Test
    void whoTypesOnWhileTheDeskIsAskedStays() {
        toSignIn();
        type(ANA);
        wizard.signIn().submit();
        form().login().password().set("segredo e mais");
        harness.answer();

        harness.step(Step.SigningIn.class);
    }

    @Test
    void whatCannotBeRememberedIsSaidQuietlyUntilTheAgentGoesOn() {
        toSignIn();
        type(ANA);
        form().remember().set(true);
        passwords.works = false;

        harness.signIn(ANA);
        harness.answer();

        harness.step(Step.Drafting.class);
        assertThat(wizard.problemProperty().get()).isEmpty();
        assertThat(wizard.signIn().remarkProperty().get().orElseThrow().key()).isEqualTo("signin.memory.notKept");
        wizard.back();
        assertThat(wizard.signIn().remarkProperty().get()).isEmpty();
    }

    @Test
    void aTestTellsHowLongTheDeskTookAndSignsNobodyIn() {
        toSignIn();
        type(ANA);
        harness.desk.duringCheck = () -> clock.advance(Duration.ofMillis(180));

        wizard.signIn().testConnection();
        assertThat(form().connection().get()).isInstanceOf(ConnectionState.Running.class);
        assertThat(wizard.busyProperty().get()).as("it blocks nothing").isFalse();
        harness.answer();

        assertThat(form().connection().get()).isEqualTo(SignInExample.answered());
        assertThat(harness.signedIn).containsExactly(ANA);
        harness.step(Step.SigningIn.class);
    }

    @Test
    void aFailedTestIsToldBelowAndStopsNothing() {
        toSignIn();
        type(ANA);
        harness.desk.failures.add(new TicketFailure.SignInRefused());

        wizard.signIn().testConnection();
        harness.answer();

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
        harness.answer();
        assertThat(form().connection().get()).isInstanceOf(ConnectionState.Idle.class);

        wizard.signIn().testConnection();
        harness.answer();
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
        harness.answer();
        assertThat(form.connection().get()).isInstanceOf(ConnectionState.Idle.class);
    }

    @Test
    void afterTheLoginOfTheNetworkTheAgentIsBackOnTheFormAndSendsIt() {
        toSignIn();
        harness.signIn(ANA);
        harness.answer().fillIn().desk.failures.add(PROXY);
        wizard.next();
        harness.answer();
        assertThat(problem().remedy()).contains(Problem.Remedy.ENTER_NETWORK);

        wizard.signIn().enterNetwork(problem());
        assertThat(harness.step(Step.EnteringNetwork.class).proxy()).isEqualTo("proxy:8080");
        wizard.signIn().passProxy(BETO);
        assertThat(harness.proxyLogins).containsExactly(BETO);
        assertThat(wizard.problemProperty().get()).isEmpty();
        assertThat(harness.form().text(TicketField.CONTACT).get()).isEqualTo("Conceição Araújo");

        wizard.next();
        harness.answer();
        harness.step(Step.Done.class);
    }

    @Test
    void theNetworkCanBeLeftWithoutALogin() {
        toSignIn();
        harness.signIn(ANA);
        harness.answer().fillIn().desk.failures.add(PROXY);
        wizard.next();
        harness.answer();

        wizard.signIn().enterNetwork(problem());
        wizard.back();

        harness.step(Step.Drafting.class);
        assertThat(harness.proxyLogins).isEmpty();
    }

    @Test
    void whatWasTypedToSignInIsThereAfterTheNetworksLogin() {
        toSignIn();
        type(ANA);
        harness.desk.failures.add(PROXY);
        wizard.signIn().testConnection();
        harness.answer();
        var failed = (ConnectionState.Failed) form().connection().get();

        wizard.signIn().enterNetwork(failed.problem());
        wizard.signIn().passProxy(BETO);

        assertThat(form().login().credentials()).isEqualTo(ANA);
        wizard.signIn().testConnection();
        harness.answer();
        assertThat(form().connection().get()).isInstanceOf(ConnectionState.Answered.class);
    }

    private void toSignIn() {
        harness.toSignIn().answer();
    }

    /** Ana is signed in by what this computer remembers. */
    private void remembered() {
        passwords.kept = Optional.of(ANA);
        toSignIn();
        harness.step(Step.Drafting.class);
    }

    private void type(Credentials credentials) {
        form().login().user().set(credentials.user());
        form().login().password().set(credentials.password());
    }

    private SignInForm form() {
        return harness.step(Step.SigningIn.class).form();
    }

    private Problem problem() {
        return wizard.problemProperty().get().orElseThrow();
    }
}

package org.tokentriage.wizard;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.tokentriage.ticket.Credentials;
import org.tokentriage.token.CardService;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenSlot;

/** Leads the agent from a token to a receipt. All methods are called on the UI executor. */
public final class Wizard {

    private final Course course = new Course();
    private final Scanning scanning;
    private final Filing filing;
    private final BooleanBinding busy;

    public Wizard(Surroundings around) {
        this.scanning = new Scanning(around.readers(), around.module(), around.threads(), course);
        this.filing = new Filing(around.site(), around.threads(), around.clock(), around.keys(), course);
        this.busy = Bindings.or(scanning.busyProperty(), filing.busyProperty());
    }

    /** Begins by itself: looks for a token. */
    public void start() {
        scanning.look();
    }

    /** Does what the primary button says; signing in goes by {@link #signIn}. */
    public void next() {
        switch (course.step()) {
            case Step.Scan scan -> scanning.look();
            case Step.Choosing choosing -> scanning.read(choosing.survey(), choosing.chosen(), Optional.empty());
            case Step.Findings findings -> leave(findings);
            case Step.SigningIn signingIn -> {}
            case Step.Drafting drafting -> filing.send(drafting);
            case Step.Sending sending -> {}
            case Step.Done done -> scanning.lookForAnother();
        }
    }

    public void back() {
        switch (course.step()) {
            case Step.Findings findings -> course.go(choosing(findings));
            case Step.SigningIn signingIn -> course.go(signingIn.findings());
            case Step.Drafting drafting -> course.go(Filing.withForm(drafting));
            case Step.Scan scan -> {}
            case Step.Choosing choosing -> {}
            case Step.Sending sending -> {}
            case Step.Done done -> {}
        }
    }

    /** Ends what is running. */
    public void cancel() {
        switch (course.step()) {
            case Step.Scan scan -> cancelReading(scan);
            case Step.Sending sending -> filing.cancel(sending);
            case Step.Choosing choosing -> {}
            case Step.Findings findings -> {}
            case Step.SigningIn signingIn -> {}
            case Step.Drafting drafting -> {}
            case Step.Done done -> {}
        }
    }

    public void choose(TokenSlot slot) {
        if (course.step() instanceof Step.Choosing choosing) {
            course.go(new Step.Choosing(choosing.survey(), slot));
        }
    }

    /** Looks again which tokens there are. */
    public void lookAgain() {
        scanning.lookForAnother();
    }

    public void readAgain() {
        if (course.step() instanceof Step.Findings findings) {
            scanning.read(findings.survey(), findings.snapshot().slot(), findings.begun());
        }
    }

    /** Looks again by itself where the agent waits for just that: that a token is connected or taken out. */
    public void cardsChanged(CardService now) {
        scanning.cardsChanged(now);
    }

    public void useModule(Path module) {
        scanning.useModule(module);
    }

    public void signIn(Credentials credentials) {
        if (course.step() instanceof Step.SigningIn at) {
            filing.signIn(at, credentials);
        }
    }

    public void changeUser() {
        if (course.step() instanceof Step.Drafting drafting) {
            filing.changeUser(drafting);
        }
    }

    /** Looks up the company whose number is on the form, when it is complete. */
    public void lookUpCustomer() {
        if (course.step() instanceof Step.Drafting drafting) {
            filing.lookUp(drafting.form());
        }
    }

    public void lookForRelated() {
        if (course.step() instanceof Step.Done done) {
            filing.lookForRelated(done);
        }
    }

    /** Ends everything that runs and lets go of the module. */
    public void close() {
        scanning.close();
        filing.close();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return course.stepProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return course.problemProperty();
    }

    /** Whether a token is being read or a ticket sent. */
    public BooleanBinding busyProperty() {
        return busy;
    }

    private void leave(Step.Findings findings) {
        switch (Action.of(findings)) {
            case FILL_IN -> filing.begin(findings);
            case READ_AGAIN -> readAgain();
            case READ_OTHER -> scanning.lookForAnother();
            case LOOK_AGAIN, READ_CHOSEN, SIGN_IN, OPEN_TICKET, NEW_CASE ->
                throw new IllegalStateException("not an action of a verdict");
        }
    }

    private void cancelReading(Step.Scan scan) {
        scanning.cancel();
        course.go(scan.survey()
                .filter(survey -> !survey.tokens().isEmpty())
                .<Step>map(Wizard::choosing)
                .orElseGet(Step.Scan::begin));
    }

    private static Step choosing(Survey survey) {
        return new Step.Choosing(survey, survey.tokens().get(0));
    }

    private static Step choosing(Step.Findings findings) {
        return new Step.Choosing(findings.survey(), findings.snapshot().slot());
    }
}

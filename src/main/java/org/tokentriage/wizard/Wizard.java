package org.tokentriage.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.tokentriage.i18n.Message;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ticket.Credentials;
import org.tokentriage.ticket.ListedCase;
import org.tokentriage.ticket.OutgoingTicket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TicketOffice;
import org.tokentriage.ticket.Undone;
import org.tokentriage.token.CardService;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenSlot;

/** Leads the agent from a token to a receipt. All methods are called on the UI executor. */
public final class Wizard {

    private final Course course = new Course();
    private final Site site;
    private final Scanning scanning;
    private final PasswordMemory memory;
    private final Reception reception;
    private final Probe probe;
    private final Precaution precaution;
    private final Filing filing;
    private final Drafts drafts;
    private final Dispatch dispatch;
    private final Backlog backlog;
    private final Resuming resuming;
    private final BooleanBinding busy;

    public Wizard(Surroundings around) {
        var threads = around.threads();
        var turns = new Turns();
        this.site = around.site();
        this.scanning = new Scanning(around.readers(), around.module(), threads, course);
        this.memory = new PasswordMemory(around.site(), threads);
        this.reception = new Reception(around.site(), around.clock(), memory, course);
        this.probe = new Probe(around.site(), threads, around.clock(), course);
        this.precaution = new Precaution(threads, around.clock(), course);
        this.filing = new Filing(around, reception, precaution, course);
        this.drafts = new Drafts(around.site(), threads, turns);
        this.dispatch = new Dispatch(precaution, threads, around.clock(), turns, course);
        this.backlog = new Backlog(around.site(), threads, around.clock(), turns, course);
        this.resuming = new Resuming(reception, filing, dispatch, course);
        this.busy = scanning.busyProperty()
                .or(memory.busyProperty())
                .or(precaution.busyProperty())
                .or(dispatch.busyProperty())
                .or(backlog.busyProperty());
        course.stepProperty().subscribe(step -> memory.goOn());
    }

    /** Begins by itself: looks for a token, and for cases that were left unfinished. */
    public void start() {
        backlog.refresh();
        scanning.look();
    }

    /** Does what the primary button says; signing in goes by {@link #signIn} and {@link #passProxy}. */
    public void next() {
        switch (course.step()) {
            case Step.Scan scan -> scanning.look();
            case Step.Choosing choosing -> scanning.read(choosing.survey(), choosing.chosen(), Optional.empty());
            case Step.Findings findings -> leave(findings);
            case Step.SigningIn signingIn -> {}
            case Step.EnteringNetwork entering -> {}
            case Step.Drafting drafting -> reception.serve(drafting, served -> dispatch.send(served, drafting));
            case Step.Sending sending -> {}
            case Step.InDoubt inDoubt -> reception.serve(inDoubt, served -> dispatch.look(served, inDoubt));
            case Step.Done done -> lookAgain();
            case Step.Unfinished unfinished -> leave(unfinished);
        }
    }

    public void back() {
        switch (course.step()) {
            case Step.Findings findings -> course.go(choosing(findings));
            case Step.SigningIn signingIn -> course.go(signingIn.before());
            case Step.EnteringNetwork entering -> course.go(entering.before());
            case Step.Drafting drafting -> leave(drafting);
            case Step.Unfinished unfinished -> lookAgain();
            case Step.Scan scan -> {}
            case Step.Choosing choosing -> {}
            case Step.Sending sending -> {}
            case Step.InDoubt inDoubt -> {}
            case Step.Done done -> {}
        }
    }

    /** Ends what is running. */
    public void cancel() {
        switch (course.step()) {
            case Step.Scan scan -> cancelReading(scan);
            case Step.Sending sending -> dispatch.cancel();
            case Step.Choosing choosing -> {}
            case Step.Findings findings -> {}
            case Step.SigningIn signingIn -> {}
            case Step.EnteringNetwork entering -> {}
            case Step.Drafting drafting -> {}
            case Step.InDoubt inDoubt -> {}
            case Step.Done done -> {}
            case Step.Unfinished unfinished -> {}
        }
    }

    public void choose(TokenSlot slot) {
        if (course.step() instanceof Step.Choosing choosing) {
            course.go(new Step.Choosing(choosing.survey(), slot));
        }
    }

    /** Looks again which tokens there are, and which cases. */
    public void lookAgain() {
        backlog.refresh();
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

    /** Signs in, and lets this computer remember the password if the agent wants that. */
    public void signIn(Credentials credentials) {
        if (course.step() instanceof Step.SigningIn at) {
            reception.signIn(credentials);
            resuming.goOn(at.before());
            if (at.form().remember().get()) {
                memory.keep(credentials);
            }
        }
    }

    /** Tries at the desk what is typed, without signing in. */
    public void testConnection() {
        if (course.step() instanceof Step.SigningIn at) {
            probe.start(at.form());
        }
    }

    /** No longer remembers the password of the user who is typed. */
    public void forgetPassword() {
        if (course.step() instanceof Step.SigningIn at) {
            memory.forget(at.form().login().credentials().user());
        }
    }

    /** Asks again who signs in; what was typed stays. */
    public void changeUser() {
        reception.changeUser(course.step());
    }

    /** Who is signed in, as long as somebody else may take over. */
    public Optional<String> replaceableUser() {
        return switch (course.step()) {
            case Step.Findings findings -> idleUser();
            case Step.Drafting drafting -> idleUser();
            case Step.InDoubt inDoubt -> idleUser();
            case Step.Unfinished unfinished -> idleUser();
            case Step.Done done -> idleUser();
            case Step.Scan scan -> Optional.empty();
            case Step.Choosing choosing -> Optional.empty();
            case Step.SigningIn signingIn -> Optional.empty();
            case Step.EnteringNetwork entering -> Optional.empty();
            case Step.Sending sending -> Optional.empty();
        };
    }

    /** Asks who passes by the proxy that caused a problem; what was typed stays. */
    public void enterNetwork(Problem problem) {
        var proxy = problem.values().get(0);
        course.go(new Step.EnteringNetwork(course.step(), proxy, new LoginForm("")));
    }

    /** Gives the proxy that login from now on, and goes on where the agent was. */
    public void passProxy(Credentials login) {
        if (course.step() instanceof Step.EnteringNetwork at) {
            reception.passProxy(login);
            course.go(at.before());
            resuming.goOn(at.before());
        }
    }

    /** Looks up the company whose number is on the form, when it is complete. */
    public void lookUpCustomer() {
        if (course.step() instanceof Step.Drafting drafting) {
            filing.lookUp(drafting);
        }
    }

    /** Keeps what is on the form, so that it is there again after a restart. */
    public void keepDraft() {
        if (course.step() instanceof Step.Drafting drafting) {
            drafts.keep(drafting.form().draft());
        }
    }

    /** The texts that would be sent from the form now; nothing when it is not whole, which is then said on it. */
    public Optional<OutgoingTicket> outgoing() {
        return course.step() instanceof Step.Drafting drafting
                ? reception.served().flatMap(served -> filing.outgoing(served, drafting))
                : Optional.empty();
    }

    /** The agent found the ticket in doubt. */
    public void foundTicket(TicketNumber number) {
        if (course.step() instanceof Step.InDoubt at) {
            reception.serve(at, served -> dispatch.found(served, at, number));
        }
    }

    /** The agent, asked twice, said that the ticket in doubt does not exist. */
    public void sendAgain() {
        if (course.step() instanceof Step.InDoubt at) {
            reception.serve(at, served -> dispatch.sendAgain(served, at));
        }
    }

    /** Shows the cases that wait for somebody. */
    public void showUnfinished() {
        scanning.cancel();
        backlog.show();
    }

    /** Takes a case up that was begun before; not while others are sent. */
    public void takeUp(ListedCase.Sound listed) {
        if (course.step() instanceof Step.Unfinished at && !backlog.isBusy()) {
            resuming.takeUp(at, listed);
        }
    }

    /** Removes a case whose ticket is not open; not while others are sent. */
    public void discard(ListedCase listed) {
        if (course.step() instanceof Step.Unfinished at && !backlog.isBusy()) {
            backlog.discard(at, listed);
        }
    }

    /** Asks once more for something that was not done for the open ticket. */
    public void askAgain(Undone undone) {
        if (course.step() instanceof Step.Done done) {
            reception.serve(done, served -> dispatch.askAgain(served, done, undone));
        }
    }

    /** Looks once for a ticket in doubt of which only the key is known. */
    public void lookFor(ListedCase.Sound listed) {
        ask(listed, TicketOffice::lookFor);
    }

    /** The agent found a ticket in doubt of which only the key is known. */
    public void found(ListedCase.Sound listed, TicketNumber number) {
        ask(listed, (office, key) -> office.found(key, number));
    }

    /** The agent, asked twice, said that a ticket in doubt of which only the key is known does not exist. */
    public void giveUp(ListedCase.Sound listed) {
        ask(listed, TicketOffice::giveUp);
    }

    public void lookForRelated() {
        if (course.step() instanceof Step.Done done) {
            reception.serve(done, served -> dispatch.lookForRelated(served, done));
        }
    }

    /** Keeps what is on the form, ends everything that runs and lets go of the module. */
    public void close() {
        if (course.step() instanceof Step.Drafting drafting) {
            drafts.keepNow(drafting.form().draft());
        }
        scanning.close();
        probe.cancel();
        memory.close();
        filing.close();
        precaution.close();
        dispatch.close();
        backlog.close();
    }

    /** Whose computer this is. */
    public ComputerOwner computer() {
        return site.computer();
    }

    /** The cases that wait for somebody, as they were when a token was last looked for. */
    public ReadOnlyObjectProperty<List<ListedCase>> unfinishedProperty() {
        return backlog.waitingProperty();
    }

    /** What could not be remembered or forgotten; it stops nobody. */
    public ReadOnlyObjectProperty<Optional<Message>> remarkProperty() {
        return memory.remarkProperty();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return course.stepProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return course.problemProperty();
    }

    /** Whether a token is being read, the remembered password looked for, or a ticket sent or looked for. */
    public BooleanBinding busyProperty() {
        return busy;
    }

    private Optional<String> idleUser() {
        return busy.get() ? Optional.empty() : reception.user();
    }

    private void ask(ListedCase.Sound listed, Backlog.Inquiry inquiry) {
        if (course.step() instanceof Step.Unfinished at && !backlog.isBusy()) {
            reception.serve(at, served -> backlog.ask(served, at, listed, inquiry));
        }
    }

    private void leave(Step.Findings findings) {
        switch (Action.of(findings)) {
            case FILL_IN -> filing.begin(findings);
            case READ_AGAIN -> readAgain();
            case READ_OTHER -> scanning.lookForAnother();
            case LOOK_AGAIN,
                    READ_CHOSEN,
                    SIGN_IN,
                    ENTER_NETWORK,
                    OPEN_TICKET,
                    OPEN_ANYWAY,
                    LOOK_FOR_TICKET,
                    NEW_CASE,
                    SEND_WAITING,
                    BACK_TO_TOKEN -> throw new IllegalStateException("not an action of a verdict");
        }
    }

    private void leave(Step.Drafting drafting) {
        keepDraft();
        drafting.findings()
                .ifPresentOrElse(findings -> course.go(Filing.withForm(findings, drafting.form())), backlog::show);
    }

    private void leave(Step.Unfinished unfinished) {
        if (unfinished.waiting().isEmpty()) {
            lookAgain();
        } else {
            reception.serve(unfinished, served -> backlog.sendWaiting(served, unfinished));
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

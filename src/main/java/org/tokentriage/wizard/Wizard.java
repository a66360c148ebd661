package org.tokentriage.wizard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.tokentriage.computer.Ghost;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.token.CardService;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.wizard.cases.Backlog;
import org.tokentriage.wizard.cases.CaseList;
import org.tokentriage.wizard.cases.Erasing;
import org.tokentriage.wizard.cases.Receipts;
import org.tokentriage.wizard.cases.Resuming;
import org.tokentriage.wizard.drafting.Drafts;
import org.tokentriage.wizard.drafting.Filing;
import org.tokentriage.wizard.drafting.FilingByHand;
import org.tokentriage.wizard.drafting.PreSendCheck;
import org.tokentriage.wizard.findings.Laudos;
import org.tokentriage.wizard.findings.Reports;
import org.tokentriage.wizard.findings.SiteTrials;
import org.tokentriage.wizard.scan.ComputerWatch;
import org.tokentriage.wizard.scan.RevocationWatch;
import org.tokentriage.wizard.scan.Scanning;
import org.tokentriage.wizard.sending.Dispatch;
import org.tokentriage.wizard.sending.Reusing;
import org.tokentriage.wizard.setup.Setup;
import org.tokentriage.wizard.signin.Admission;
import org.tokentriage.wizard.signin.ConnectionCheck;
import org.tokentriage.wizard.signin.Foresight;
import org.tokentriage.wizard.signin.PasswordMemory;
import org.tokentriage.wizard.signin.SessionCheck;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.signin.SignIn;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Origin;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.Ticketing;
import org.tokentriage.wizard.step.TokenPresence;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.SerialCalls;
import org.tokentriage.words.Problem;

/** Leads the agent from a token to a receipt. All methods are called on the UI executor. */
public final class Wizard {

    /** Presses that follow each other faster are one. */
    private static final Duration ONE_PRESS = Duration.ofMillis(500);

    private final WizardState state = new WizardState();
    private final InstantSource clock;
    private final Site site;
    private final Scanning scanning;
    private final PasswordMemory memory;
    private final SessionHolder sessions;
    private final PreSendCheck preSendCheck;
    private final Filing filing;
    private final Drafts drafts;
    private final Dispatch dispatch;
    private final FilingByHand byHand;
    private final Reusing reusing;
    private final Foresight foresight;
    private final Setup setup;
    private final Backlog backlog;
    private final SignIn signIn;
    private final CaseList cases;
    private final Receipts receipts;
    private final Erasing erasing;
    private final Laudos laudos;
    private final SessionCheck sessionCheck;
    private final Reports reports;
    private final SiteTrials sites;
    private final BooleanBinding busy;

    public Wizard(WizardDependencies dependencies) {
        var threads = dependencies.threads();
        var serialCalls = new SerialCalls();
        this.site = dependencies.site();
        this.clock = dependencies.clock();
        var revocations = new RevocationWatch(dependencies.revocations(), threads, state);
        var computer = new ComputerWatch(dependencies.computer(), threads, state);
        this.scanning = new Scanning(
                dependencies.readers(), dependencies.module(), threads, state, revocations, computer, site);
        this.memory = new PasswordMemory(dependencies.site(), threads);
        this.sessions = new SessionHolder(dependencies.site(), dependencies.clock(), memory, state);
        this.preSendCheck = new PreSendCheck(threads, dependencies.clock(), state);
        this.filing = new Filing(
                dependencies.site(),
                sessions,
                preSendCheck,
                computer,
                dependencies.clock(),
                dependencies.keys(),
                threads,
                state);
        this.drafts = new Drafts(dependencies.site(), threads, serialCalls, state);
        this.dispatch = new Dispatch(preSendCheck, threads, dependencies.clock(), serialCalls, state);
        this.backlog = new Backlog(dependencies.site(), threads, dependencies.clock(), serialCalls, state);
        this.byHand = new FilingByHand(dependencies.site(), threads, dependencies.clock(), serialCalls, state);
        this.foresight = new Foresight(site, memory, sessions, threads, state);
        this.reusing = new Reusing(site, sessions, threads, dependencies.clock(), serialCalls, state);
        this.setup = new Setup(dependencies.setup(), threads, dependencies.clock(), scanning, state);
        var resuming = new Resuming(dependencies.site(), sessions, filing, byHand, dispatch, state);
        var admission = new Admission(threads, state);
        this.busy = scanning.busyProperty()
                .or(memory.busyProperty())
                .or(admission.busyProperty())
                .or(filing.busyProperty())
                .or(preSendCheck.busyProperty())
                .or(dispatch.busyProperty())
                .or(byHand.busyProperty())
                .or(reusing.busyProperty())
                .or(setup.busyProperty())
                .or(backlog.busyProperty());
        var connectionCheck = new ConnectionCheck(dependencies.site(), threads, dependencies.clock(), state);
        this.signIn = new SignIn(state, sessions, memory, connectionCheck, admission, resuming::goOn, busy);
        this.receipts = new Receipts(dependencies.site(), threads, serialCalls, state, scanning, sessions, dispatch);
        this.erasing = new Erasing(dependencies.site(), threads, serialCalls, state, backlog, receipts);
        this.sites = new SiteTrials(dependencies.rehearsal(), site, threads, state);
        this.laudos =
                new Laudos(dependencies.site(), dependencies.clock(), dependencies.keys(), threads, scanning, state);
        this.sessionCheck = new SessionCheck(sessions, threads, dependencies.clock());
        this.reports = new Reports(dependencies.examiner(), threads, scanning, state);
        this.cases = new CaseList(state, scanning, sessions, backlog, resuming, erasing);
    }

    /** Begins by itself: looks for a token, and for cases that were left unfinished. */
    public void start() {
        backlog.refresh();
        foresight.begin();
        scanning.look();
    }

    /** Does what the primary button says; signing in goes by the {@link #signIn}. */
    public void next() {
        switch (state.step()) {
            case Step.Scan scan -> scanning.look();
            case Step.Choosing choosing -> scanning.read(choosing.survey(), choosing.chosen(), Optional.empty());
            case Step.Findings findings -> leave(findings);
            case Step.Handing handing -> scanning.lookForAnother();
            case Step.Receiving receiving -> laudos.submit();
            case Step.SigningIn signingIn -> {}
            case Step.EnteringNetwork entering -> {}
            case Step.Drafting drafting ->
                drafting.cautions()
                        .duplicate()
                        .ifPresentOrElse(ticket -> reusing.use(drafting, ticket), () -> open(drafting));
            case Step.AlreadyOpen open -> reusing.leave(open, this::lookAgain);
            case Step.Copying copying -> byHand.keepNumbers(copying);
            case Step.SettingUp settingUp -> setup.write(settingUp);
            case Step.Sending sending -> {}
            case Step.InDoubt inDoubt -> sessions.serve(inDoubt, session -> dispatch.look(session, inDoubt));
            case Step.Done done -> leave(done);
            case Step.Unfinished unfinished -> leave(unfinished);
        }
    }

    public void back() {
        switch (state.step()) {
            case Step.Findings findings -> goBack(findings);
            case Step.Handing handing -> state.go(handing.findings());
            case Step.Receiving receiving -> lookAgain();
            case Step.SigningIn signingIn -> state.go(signingIn.before());
            case Step.EnteringNetwork entering -> state.go(entering.before());
            case Step.Drafting drafting -> leave(drafting);
            case Step.Copying copying -> byHand.back(copying);
            case Step.AlreadyOpen open -> state.go(open.drafting());
            case Step.SettingUp settingUp -> state.go(settingUp.before());
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
        if (state.step() instanceof Step.Scan scan) {
            cancelReading(scan);
        } else if (state.step() instanceof Step.Sending) {
            dispatch.cancel();
        }
    }

    public void choose(TokenSlot slot) {
        if (state.step() instanceof Step.Choosing choosing) {
            state.go(new Step.Choosing(choosing.survey(), slot));
        }
    }

    /** Looks again which tokens there are, and which cases. */
    public void lookAgain() {
        backlog.refresh();
        scanning.lookForAnother();
    }

    public void readAgain() {
        if (state.step() instanceof Step.Findings findings) {
            readAgain(findings);
        }
    }

    /** Opens the ticket from where the token is, though an agent could. */
    public void openTicketHere() {
        if (state.step() instanceof Step.Findings findings) {
            filing.begin(findings);
        }
    }

    /** Whether tickets can be opened from this computer. */
    public boolean opensTickets() {
        return site instanceof Site.Ready;
    }

    /** Looks again by itself where the agent waits for just that: that a token is connected or taken out. */
    public void cardsChanged(CardService now) {
        scanning.cardsChanged(now);
    }

    public void useModule(Path module) {
        scanning.useModule(module);
    }

    /** Looks up the company whose number is on the form, when it is complete. */
    public void lookUpCustomer() {
        if (state.step() instanceof Step.Drafting drafting) {
            filing.lookUp(drafting);
        }
    }

    /** Sends the cases that wait for just that. */
    public void sendWaiting() {
        if (state.step() instanceof Step.Unfinished at && !backlog.isBusy()) {
            sessions.serve(at, session -> backlog.sendWaiting(session, at));
        }
    }

    /** The agent says that what this computer remembers of a company is this customer's. */
    public void takeRemembered(Ghost ghost) {
        if (state.step() instanceof Step.Drafting drafting) {
            filing.take(drafting, ghost);
        }
    }

    /** Opens a ticket from the form, though one is open already. */
    public void openAnyway() {
        if (state.step() instanceof Step.Drafting drafting) {
            open(drafting);
        }
    }

    /** Takes an open ticket for what the customer wants; none is opened. */
    public void use(EarlierTicket ticket) {
        if (state.step() instanceof Step.Drafting drafting) {
            reusing.use(drafting, ticket);
        }
    }

    /** Opens the ticket for the site's generic customer, since the company could not be looked up. */
    public void openForGeneric() {
        if (state.step() instanceof Step.Drafting drafting) {
            Cnpj.parse(drafting.form().draft().customer().cnpj()).found().ifPresent(drafting.form()::takeGeneric);
            send(drafting);
        }
    }

    /** Keeps what is on the form, so that it is there again after a restart. */
    public void keepDraft() {
        if (state.step() instanceof Step.Drafting drafting) {
            drafts.keep(drafting.form().draft());
        }
    }

    /** The texts that would be sent from the form now; nothing when it is not whole, which is then said on it. */
    public Optional<OutgoingTicket> outgoing() {
        return state.step() instanceof Step.Drafting drafting
                ? sessions.session().flatMap(session -> filing.outgoing(session, drafting))
                : Optional.empty();
    }

    /** The agent found the ticket in doubt. */
    public void foundTicket(TicketNumber number) {
        if (state.step() instanceof Step.InDoubt at) {
            sessions.serve(at, session -> dispatch.found(session, at, number));
        }
    }

    /** The agent, asked twice, said that the ticket in doubt does not exist. */
    public void sendAgain() {
        if (state.step() instanceof Step.InDoubt at) {
            sessions.serve(at, session -> dispatch.sendAgain(session, at));
        }
    }

    /** Asks once more for something that was not done for the open ticket. */
    public void askAgain(Undone undone) {
        if (state.step() instanceof Step.Done done) {
            sessions.serve(done, session -> dispatch.askAgain(session, done, undone));
        }
    }

    /** The agent, who opened the ticket by hand, found the demand's number, too. */
    public void noteDemand(TicketNumber demand) {
        if (state.step() instanceof Step.Done done) {
            byHand.noteDemand(done, demand);
        }
    }

    public void lookForRelated() {
        if (state.step() instanceof Step.Done done) {
            sessions.serve(done, session -> dispatch.lookForRelated(session, done));
        } else if (state.step() instanceof Step.AlreadyOpen open) {
            sessions.serve(open, session -> reusing.lookForRelated(session, open));
        }
    }

    /** Keeps what is on the form, ends everything that runs and lets go of the module. */
    public void close() {
        if (state.step() instanceof Step.Drafting drafting) {
            drafts.keepNow(drafting.form().draft());
        }
        scanning.close();
        reports.cancel();
        signIn.close();
        sessionCheck.close();
        filing.close();
        preSendCheck.close();
        dispatch.close();
        byHand.close();
        foresight.close();
        reusing.close();
        setup.close();
        receipts.close();
        erasing.close();
        backlog.close();
    }

    /** What is told of this computer to whoever helps from afar. */
    public Reports reports() {
        return reports;
    }

    /** What the site says to customers of a token in this state, in its own words. */
    public Optional<String> siteSpeech(Diagnosis diagnosis) {
        return Ticketing.occasion(diagnosis)
                .flatMap(occasion -> profile()
                        .flatMap(site -> site.occasions().of(occasion).words().speech()));
    }

    /** Who signs in. */
    public SignIn signIn() {
        return signIn;
    }

    /** How a site's profile is set up. */
    public Setup setup() {
        return setup;
    }

    /** The connection of whoever is signed in. */
    public SessionCheck sessionCheck() {
        return sessionCheck;
    }

    /** The cases that wait for somebody. */
    public CaseList cases() {
        return cases;
    }

    /** What is passed on between computers. */
    public Laudos laudos() {
        return laudos;
    }

    /** The sites that customers have trouble with. */
    public SiteTrials sites() {
        return sites;
    }

    /** The receipts that were left. */
    public Receipts receipts() {
        return receipts;
    }

    /** Whose computer this is. */
    public ComputerOwner computer() {
        return site.computer();
    }

    /** What the administrator decided for this site, if that is known. */
    public Optional<SiteProfile> profile() {
        return site.rules();
    }

    /** Whether no profile says which desk there is, so that tickets are opened by hand. */
    public boolean isUnconfigured() {
        return site.isUnconfigured();
    }

    /** The sentences of a language, about this site. */
    public Texts texts(Locale language) {
        return site.texts(language);
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return state.stepProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return state.problemProperty();
    }

    /** What became of the token that a verdict tells of. */
    public ReadOnlyObjectProperty<TokenPresence> presenceProperty() {
        return scanning.presenceProperty();
    }

    /** What would stop the agent on the way to a ticket, as far as that is known before. */
    public ReadOnlyObjectProperty<Optional<Problem>> foreseenProperty() {
        return foresight.foundProperty();
    }

    /** Whether a token is being read, the remembered password looked for, or a ticket sent or looked for. */
    public BooleanBinding busyProperty() {
        return busy;
    }

    private void open(Step.Drafting drafting) {
        if (drafting.form().isByHand()) {
            byHand.begin(drafting);
        } else {
            send(drafting);
        }
    }

    private void send(Step.Drafting drafting) {
        sessions.serve(
                drafting,
                session -> filing.settle(session, drafting, () -> {
                    if (state.step() instanceof Step.Drafting now) {
                        dispatch.send(session, now);
                    }
                }));
    }

    private void leave(Step.Findings findings) {
        switch (Action.of(findings)) {
            case FILL_IN -> filing.begin(findings);
            case READ_AGAIN -> readAgain();
            case READ_OTHER -> scanning.lookForAnother();
            case MAKE_LAUDO -> laudos.make();
            case RECEIVE_OTHER -> laudos.leave(findings);
            case LOOK_AGAIN,
                    READ_CHOSEN,
                    COPY_LAUDO,
                    SEE_DIAGNOSIS,
                    SIGN_IN,
                    ENTER_NETWORK,
                    OPEN_TICKET,
                    OPEN_ANYWAY,
                    USE_TICKET,
                    COPY_FIELDS,
                    COPY_ANYWAY,
                    KEEP_NUMBERS,
                    WRITE_PROFILE,
                    REPLACE_PROFILE,
                    USE_PROFILE,
                    LOOK_FOR_TICKET,
                    NEW_CASE,
                    NEW_CASE_ANYWAY,
                    SEND_WAITING,
                    TAKE_UP_FIRST,
                    BACK_TO_TOKEN -> throw new IllegalStateException("not an action of a verdict");
        }
    }

    /** One press too many, as of a key that is held, must not take the receipt away while something is still being found out. */
    private void leave(Step.Done done) {
        var now = clock.instant();
        if (!done.isPending()) {
            lookAgain();
        } else if (!done.isLeaving()) {
            state.go(done.leaving(now));
        } else if (!done.aftermath().leaving().orElseThrow().plus(ONE_PRESS).isAfter(now)) {
            lookAgain();
        }
    }

    private void leave(Step.Drafting drafting) {
        keepDraft();
        drafting.findings().ifPresentOrElse(findings -> state.go(findings.with(drafting.form())), backlog::show);
    }

    private void leave(Step.Unfinished unfinished) {
        if (unfinished.isForSending()) {
            sendWaiting();
        } else {
            unfinished.first().ifPresentOrElse(cases::takeUp, this::lookAgain);
        }
    }

    private void cancelReading(Step.Scan scan) {
        scanning.cancel();
        state.go(scan.survey()
                .filter(survey -> !survey.tokens().isEmpty())
                .<Step>map(Wizard::choosing)
                .orElseGet(Step.Scan::begin));
    }

    private static Step choosing(Survey survey) {
        return new Step.Choosing(survey, survey.tokens().get(0));
    }

    private void goBack(Step.Findings findings) {
        switch (findings.origin()) {
            case Origin.Here here ->
                state.go(new Step.Choosing(here.survey(), findings.snapshot().slot()));
            case Origin.Elsewhere elsewhere -> laudos.leave(findings);
        }
    }

    private void readAgain(Step.Findings findings) {
        switch (findings.origin()) {
            case Origin.Here here ->
                scanning.read(here.survey(), findings.snapshot().slot(), findings.begun());
            case Origin.Elsewhere elsewhere -> laudos.leave(findings);
        }
    }
}

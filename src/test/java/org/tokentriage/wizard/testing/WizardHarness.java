package org.tokentriage.wizard.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.rehearsal.Rehearsed;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.UnconfiguredSite;
import org.tokentriage.testing.FakeReader;
import org.tokentriage.testing.Steps;
import org.tokentriage.testing.TempCases;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.PasswordStore;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.WizardDependencies;
import org.tokentriage.wizard.drafting.Drafts;
import org.tokentriage.wizard.drafting.PreSendCheck;
import org.tokentriage.wizard.form.CustomerLookup;
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.setup.SetupMeans;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;

/** A wizard among stand-ins, whose calls on the network wait until they are let go. */
public final class WizardHarness {

    public final FakeReader reader = new FakeReader();
    public final FakeDesk desk = new FakeDesk();
    public final Deque<Credentials> signedIn = new ArrayDeque<>();
    public final Deque<Credentials> proxyLogins = new ArrayDeque<>();

    /** How long the timers were set that look for the related demand or the ticket, in their order. */
    public final List<Duration> waits = new ArrayList<>();

    public final Wizard wizard;
    private final Site site;
    private final Deque<Runnable> token = new ArrayDeque<>();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final Deque<Runnable> network = new ArrayDeque<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Deque<Runnable> drafts = new ArrayDeque<>();
    private final Deque<Runnable> limits = new ArrayDeque<>();

    /** Whether the token is read, and the wizard told of it, at once or only when told to. */
    private enum Pace {
        AT_ONCE,
        STEP_BY_STEP
    }

    public WizardHarness() {
        this(Example.PROFILE, ExampleTicket.CLOCK);
    }

    public WizardHarness(SiteProfile profile, Clock clock) {
        this(profile, clock, TempCases.open(clock));
    }

    /** @param cases what an earlier program left */
    public WizardHarness(SiteProfile profile, Clock clock, Cases cases) {
        this(desks -> new Site.Ready(profile, desks, cases), clock, Pace.AT_ONCE, Optional.empty());
    }

    /** Where no profile is installed, so that tickets are opened by hand. */
    public static WizardHarness byHand(Clock clock, Cases cases) {
        return byHand(UnconfiguredSite.profile(), clock, cases, false);
    }

    /** The same, where a profile can be set up. */
    public static WizardHarness settingUp(List<Path> places) {
        var cases = TempCases.open(Example.CLOCK);
        var missing = Problems.siteMissing(places);
        return new WizardHarness(
                standIn -> new Site.ByHand(UnconfiguredSite.profile(), cases, missing, false),
                Example.CLOCK,
                Pace.AT_ONCE,
                Optional.empty(),
                Optional.empty(),
                places);
    }

    /** Where the profile has them opened by hand. */
    public static WizardHarness byHand(SiteProfile profile, Clock clock, Cases cases, boolean configured) {
        var missing = Problems.siteMissing(List.of());
        return new WizardHarness(
                standIn -> new Site.ByHand(profile, cases, missing, configured), clock, Pace.AT_ONCE, Optional.empty());
    }

    /** On a computer that may remember passwords. */
    public static WizardHarness remembering(PasswordStore passwords, Clock clock) {
        var cases = TempCases.open(clock);
        return new WizardHarness(
                desks -> new Site.Ready(Example.PROFILE, desks, cases, Optional.of(passwords)),
                clock,
                Pace.AT_ONCE,
                Optional.empty());
    }

    /** At another desk than the stand-in. */
    public static WizardHarness at(TicketDesks desks) {
        var clock = ExampleTicket.CLOCK;
        var site = new Site.Ready(Example.PROFILE, desks, TempCases.open(clock));
        return new WizardHarness(standIn -> site, clock, Pace.AT_ONCE, Optional.empty());
    }

    /** On a computer that no profile names a desk to. */
    public static WizardHarness withoutDesk() {
        return new WizardHarness(standIn -> noDesk(), Example.CLOCK, Pace.AT_ONCE, Optional.empty());
    }

    /** The same, and the issuers are asked for what they revoked. */
    public static WizardHarness checking(RevocationCheck revocations) {
        return new WizardHarness(standIn -> noDesk(), Example.CLOCK, Pace.AT_ONCE, Optional.of(revocations));
    }

    /** The same, where this computer is looked at. */
    public static WizardHarness looking(ComputerExamination computer) {
        return new WizardHarness(
                standIn -> noDesk(), Example.CLOCK, Pace.AT_ONCE, Optional.empty(), Optional.of(computer), List.of());
    }

    /** At a site whose computers are looked at. */
    public static WizardHarness looking(SiteProfile profile, ComputerExamination computer) {
        var cases = TempCases.open(ExampleTicket.CLOCK);
        return new WizardHarness(
                desks -> new Site.Ready(profile, desks, cases),
                ExampleTicket.CLOCK,
                Pace.AT_ONCE,
                Optional.empty(),
                Optional.of(computer),
                List.of());
    }

    /** The same, where tickets are opened by hand. */
    public static WizardHarness lookingByHand(ComputerExamination computer) {
        var cases = TempCases.open(ExampleTicket.CLOCK);
        var missing = Problems.siteMissing(List.of());
        return new WizardHarness(
                standIn -> new Site.ByHand(UnconfiguredSite.profile(), cases, missing, false),
                ExampleTicket.CLOCK,
                Pace.AT_ONCE,
                Optional.empty(),
                Optional.of(computer),
                List.of());
    }

    /** On a computer that no profile names a desk to; reads the token, and tells of it, only in {@link #settle}. */
    public static WizardHarness stepByStep() {
        return new WizardHarness(standIn -> noDesk(), Example.CLOCK, Pace.STEP_BY_STEP, Optional.empty());
    }

    /** The same on a customer's computer. */
    public static WizardHarness stepByStepAtACustomers() {
        var cases = TempCases.open(Clock.systemUTC());
        return new WizardHarness(
                desks -> new Site.Ready(Example.CUSTOMERS, desks, cases),
                Example.CLOCK,
                Pace.STEP_BY_STEP,
                Optional.empty());
    }

    private WizardHarness(
            Function<TicketDesks, Site> site, Clock clock, Pace pace, Optional<RevocationCheck> revocations) {
        this(site, clock, pace, revocations, Optional.empty(), List.of());
    }

    private WizardHarness(
            Function<TicketDesks, Site> site,
            Clock clock,
            Pace pace,
            Optional<RevocationCheck> revocations,
            Optional<ComputerExamination> computer,
            List<Path> places) {
        var desks = new FakeDesks(desk, signedIn, proxyLogins);
        this.site = site.apply(desks);
        var threads = pace == Pace.AT_ONCE
                ? new Threads(Runnable::run, network::add, Runnable::run, this::wait)
                : new Threads(token::add, network::add, ui::add, this::wait);
        wizard = new Wizard(new WizardDependencies(
                reader,
                Optional.empty(),
                this.site,
                threads,
                clock,
                new Random(7),
                revocations,
                computer,
                (host, port) -> new Rehearsed.Unanswered(Rehearsed.Obstacle.SILENT),
                new SetupMeans(built -> Optional.of(desks), places),
                (module, findings, problem) -> "module: " + module + "\nshown: "
                        + findings.map(shown -> shown.diagnosis().verdict().name())
                                .orElse("-")
                        + "\nproblem: " + problem.map(Problem::code).orElse("-")));
    }

    /** On a customer's computer, from which a technician passes on what was read. */
    public static WizardHarness atATechnicians() {
        return new WizardHarness(
                standIn -> new Site.Unusable(Problems.ticketsElsewhere(), ComputerOwner.CUSTOMER),
                Example.CLOCK,
                Pace.AT_ONCE,
                Optional.empty());
    }

    private static Site noDesk() {
        return new Site.Unusable(Problems.siteMissing(List.of()));
    }

    /** What is kept of the tickets. */
    public Cases cases() {
        return switch (site) {
            case Site.Ready ready -> ready.cases();
            case Site.ByHand byHand -> byHand.cases();
            case Site.Unusable unusable -> throw new AssertionError("without a desk no cases are kept");
        };
    }

    /** Lets everything run to its end that was begun, timers apart. */
    public WizardHarness settle() {
        while (!ui.isEmpty() || !token.isEmpty() || !network.isEmpty()) {
            Stream.of(ui, token, network)
                    .filter(work -> !work.isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .remove()
                    .run();
        }
        return this;
    }

    /** Goes on to the question who signs in. */
    public WizardHarness toSignIn() {
        wizard.start();
        if (site.computer() == ComputerOwner.CUSTOMER) {
            wizard.openTicketHere();
        } else {
            wizard.next();
        }
        return this;
    }

    /** Goes on to the empty form. */
    public WizardHarness toForm() {
        toSignIn();
        return signIn(new Credentials("ana.souza", "segredo"));
    }

    /** Types who signs in and lets the desk check that. */
    public WizardHarness signIn(Credentials credentials) {
        var at = step(Step.SigningIn.class);
        at.form().login().user().set(credentials.user());
        at.form().login().password().set(credentials.password());
        wizard.signIn().submit();
        while (wizard.stepProperty().get().equals(at) && wizard.busyProperty().get()) {
            network.remove().run();
        }
        return this;
    }

    /** Fills the form in as the drawings do. */
    public WizardHarness fillIn() {
        type(TicketField.CNPJ, "11.222.333/0001-81");
        type(TicketField.CUSTOMER, "Padaria Pão Dourado Ltda.");
        type(TicketField.CONTACT, "Conceição Araújo");
        type(TicketField.PHONE_1, "(11) 98765-4321");
        type(TicketField.PHONE_2, "(11) 3456-7890");
        type(TicketField.EMAIL, "financeiro@paodourado.example");
        wizard.form().lookUpCustomer();
        while (form().lookup().get() instanceof CustomerLookup.Looking) {
            network.remove().run();
        }
        return this;
    }

    public void type(TicketField field, String text) {
        form().text(field).set(text);
    }

    public TicketForm form() {
        return step(Step.Drafting.class).form();
    }

    public <T extends Step> T step(Class<T> kind) {
        return Steps.expect(kind, wizard);
    }

    /** Lets every waiting call on the network run. */
    public WizardHarness answer() {
        while (!network.isEmpty()) {
            network.remove().run();
        }
        return this;
    }

    /** Lets waiting calls on the network run until they have led to a step. */
    public WizardHarness answerUntil(Class<? extends Step> kind) {
        while (!kind.isInstance(wizard.stepProperty().get()) && !network.isEmpty()) {
            network.remove().run();
        }
        step(kind);
        return this;
    }

    /** Lets the time run out that a ticket waits for what the agent should know before it is sent. */
    public WizardHarness runOutOfPatience() {
        limits.removeLast().run();
        return this;
    }

    /** Lets the second run out after which what was typed is kept. */
    public WizardHarness keepDraft() {
        drafts.remove().run();
        return this;
    }

    /** Lets the next waiting timer run out. */
    public WizardHarness elapse() {
        later.remove().run();
        return answer();
    }

    /** Lets the next second or timer run out that anything waits for, if there is one. */
    public void passTime() {
        Stream.of(drafts, later)
                .filter(waiting -> !waiting.isEmpty())
                .findFirst()
                .ifPresent(waiting -> waiting.remove().run());
    }

    private void wait(Duration time, Runnable then) {
        if (time.equals(Drafts.SOON)) {
            drafts.add(then);
        } else if (time.equals(PreSendCheck.LONGEST)) {
            limits.add(then);
        } else {
            waits.add(time);
            later.add(then);
        }
    }
}

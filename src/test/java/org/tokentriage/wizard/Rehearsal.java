package org.tokentriage.wizard;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.testing.TempCases;
import org.tokentriage.ticket.Cases;
import org.tokentriage.ticket.Credentials;
import org.tokentriage.ticket.PasswordStore;
import org.tokentriage.ticket.TicketDesks;
import org.tokentriage.ticket.TicketField;

/** A wizard among stand-ins, whose calls on the network wait until they are let go. */
public final class Rehearsal {

    public final FakeReader reader = new FakeReader();
    public final FakeDesk desk = new FakeDesk();
    public final Cases cases;
    public final Deque<Credentials> signedIn = new ArrayDeque<>();
    public final Deque<Credentials> proxyLogins = new ArrayDeque<>();
    public final Wizard wizard;
    private final Deque<Runnable> network = new ArrayDeque<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Deque<Runnable> drafts = new ArrayDeque<>();
    private final Deque<Runnable> limits = new ArrayDeque<>();

    public Rehearsal() {
        this(Example.PROFILE, ExampleTicket.CLOCK);
    }

    public Rehearsal(SiteProfile profile, Clock clock) {
        this(profile, clock, TempCases.open(clock));
    }

    /** @param cases what an earlier program left */
    public Rehearsal(SiteProfile profile, Clock clock, Cases cases) {
        this(profile, clock, cases, Optional.empty());
    }

    /** On a computer that may remember passwords. */
    public static Rehearsal remembering(PasswordStore passwords, Clock clock) {
        return new Rehearsal(Example.PROFILE, clock, TempCases.open(clock), Optional.of(passwords));
    }

    /** At another desk than the stand-in. */
    public static Rehearsal at(TicketDesks desks) {
        var clock = ExampleTicket.CLOCK;
        return new Rehearsal(new Site.Ready(Example.PROFILE, desks, TempCases.open(clock)), clock);
    }

    private Rehearsal(Site.Ready site, Clock clock) {
        this.cases = site.cases();
        this.wizard = wizard(site, clock);
    }

    private Rehearsal(SiteProfile profile, Clock clock, Cases cases, Optional<PasswordStore> passwords) {
        this.cases = cases;
        var desks = new FakeDesks(desk, signedIn, proxyLogins);
        this.wizard = wizard(new Site.Ready(profile, desks, cases, passwords), clock);
    }

    private Wizard wizard(Site site, Clock clock) {
        var threads = new Threads(Runnable::run, network::add, Runnable::run, this::wait);
        return new Wizard(
                new WizardDependencies(module -> reader, Optional.empty(), site, threads, clock, new Random(7)));
    }

    /** Goes on to the question who signs in. */
    public Rehearsal toSignIn() {
        wizard.start();
        wizard.next();
        return this;
    }

    /** Goes on to the empty form. */
    public Rehearsal toForm() {
        toSignIn();
        return signIn(new Credentials("ana.souza", "segredo"));
    }

    /** Types who signs in and lets the desk check that. */
    public Rehearsal signIn(Credentials credentials) {
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
    public Rehearsal fillIn() {
        type(TicketField.CNPJ, "11.222.333/0001-81");
        type(TicketField.CUSTOMER, "Padaria Pão Dourado Ltda.");
        type(TicketField.CONTACT, "Conceição Araújo");
        type(TicketField.PHONE_1, "(11) 98765-4321");
        type(TicketField.PHONE_2, "(11) 3456-7890");
        type(TicketField.EMAIL, "financeiro@paodourado.example");
        wizard.lookUpCustomer();
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
        return kind.cast(wizard.stepProperty().get());
    }

    /** Lets every waiting call on the network run. */
    public Rehearsal answer() {
        while (!network.isEmpty()) {
            network.remove().run();
        }
        return this;
    }

    /** Lets waiting calls on the network run until they have led to a step. */
    public Rehearsal answerUntil(Class<? extends Step> kind) {
        while (!kind.isInstance(wizard.stepProperty().get())) {
            network.remove().run();
        }
        return this;
    }

    /** Lets the time run out that a ticket waits for what the agent should know before it is sent. */
    public Rehearsal runOutOfPatience() {
        limits.removeLast().run();
        return this;
    }

    /** Lets the second run out after which what was typed is kept. */
    public Rehearsal keepDraft() {
        drafts.remove().run();
        return this;
    }

    /** Lets the next waiting timer run out. */
    public Rehearsal elapse() {
        later.remove().run();
        return answer();
    }

    private void wait(Duration time, Runnable then) {
        if (time.equals(Drafts.SOON)) {
            drafts.add(then);
        } else {
            (time.equals(PreSendCheck.LONGEST) ? limits : later).add(then);
        }
    }
}

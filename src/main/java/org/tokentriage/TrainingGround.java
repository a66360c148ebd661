package org.tokentriage;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.tokentriage.practice.Caller;
import org.tokentriage.practice.Coach;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.token.SimulatedBench;
import org.tokentriage.practice.token.SimulatedToken;
import org.tokentriage.rehearsal.Rehearsed;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.TicketDraft.Checked;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.TokenEvidence;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.ticket.office.TicketOffice;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.WizardDependencies;
import org.tokentriage.wizard.setup.SetupMeans;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.work.Threads;

/** Puts one exercise together, of simulated parts alone: what {@link Composition} is for the program itself. */
record TrainingGround(SimulatedBench bench, SimulatedDesk desk, Wizard wizard, Coach coach) implements AutoCloseable {

    /**
     * What an exercise runs by.
     *
     * @param step how long each step of reading a token takes
     */
    record Pace(Threads threads, Clock clock, Duration step) {}

    /**
     * Prepares an exercise; nothing is read before the wizard starts. Takes up to a second: to be called off the UI thread.
     *
     * @param folder for the cases of this exercise alone
     */
    static TrainingGround prepare(Exercise exercise, Path folder, Pace pace)
            throws IOException, CaseException, TicketException {
        var setting = exercise.setting();
        var clock = pace.clock();
        var bench = new SimulatedBench(setting.tokens(), setting.connected(), clock);
        var desk = SimulatedDesk.start();
        var profile = TrainingSite.at(desk.address());
        var desks = Desks.of(profile, clock).orElseThrow();
        if (setting.duplicate()) {
            openEarlier(profile, desks, setting.tokens().get(0).at(clock.instant()), folder.resolve("earlier"), clock);
        }
        setting.orders().forEach(desk::order);
        var cases = CaseJournal.in(folder, StoragePolicy.on(ComputerOwner.AGENT), clock);
        var site = new Site.Ready(profile, desks, cases, Optional.of(new TrainingLogin(setting.login())));
        var wizard = wizard(bench, site, pace);
        return new TrainingGround(bench, desk, wizard, new Coach(exercise, wizard, desk));
    }

    @Override
    public void close() {
        wizard.close();
        desk.close();
    }

    private static Wizard wizard(SimulatedBench bench, Site site, Pace pace) {
        return new Wizard(new WizardDependencies(
                bench.readers(pace.step()),
                Optional.empty(),
                site,
                pace.threads(),
                pace.clock(),
                new SecureRandom(),
                Optional.of(bench.revocations()),
                bench.examination(),
                (host, port) -> new Rehearsed.Unanswered(Rehearsed.Obstacle.SILENT),
                SetupMeans.NONE,
                (module, findings, problem) -> "training: true\n"));
    }

    /** Opens the ticket that somebody has opened on another computer, whose cases lie elsewhere. */
    private static void openEarlier(
            SiteProfile profile, TicketDesks desks, SimulatedToken token, Path elsewhere, Clock clock)
            throws CaseException, TicketException {
        var caller = Caller.BAKERY;
        var desk = desks.open(SimulatedDesk.LOGIN);
        var customer = desk.findCustomer(
                        Cnpj.parse(caller.cnpj()).found().orElseThrow(),
                        Email.parse(caller.email()).found())
                .orElseThrow();
        var draft = new TicketTemplate(profile, clock.getZone())
                .draft(evidence(token, clock), CorrelationKey.next(new SecureRandom()));
        var checked = caller.fill(draft).check(customer.requester(caller.name(), caller.email()));
        if (checked instanceof Checked.Complete(var ticket)) {
            var cases = CaseJournal.in(elsewhere, StoragePolicy.on(ComputerOwner.AGENT), clock);
            new TicketOffice(cases, desk, Patience.NONE, clock).submit(ticket);
        }
    }

    private static TokenEvidence evidence(SimulatedToken token, Clock clock) {
        var info = token.info();
        return new TokenEvidence(
                info.label(), info.serial(), info.model(), info.manufacturer(), "simulada", clock.instant());
    }
}

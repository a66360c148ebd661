package org.tokentriage;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.tokentriage.certificate.crl.ListRevocationCheck;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.cli.doctor.Computer;
import org.tokentriage.cli.doctor.TechnicalReport;
import org.tokentriage.cli.scan.RevocationChecks;
import org.tokentriage.cli.scan.SlotResult;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.rehearsal.tls.TlsRehearsal;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.profile.Guard;
import org.tokentriage.settings.profile.SiteProfileLocation;
import org.tokentriage.system.DataFolder;
import org.tokentriage.token.ExplainingReaders;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.pcsc.RemoteDesktop;
import org.tokentriage.token.pcsc.UsbDevices;
import org.tokentriage.token.pkcs11.InstalledModules;
import org.tokentriage.token.pkcs11.SafeSignProduct;
import org.tokentriage.token.worker.CrashLog;
import org.tokentriage.token.worker.Deadlines;
import org.tokentriage.token.worker.StandbyTokenReaders;
import org.tokentriage.token.worker.WorkerCardReaders;
import org.tokentriage.token.worker.WorkerComputerExamination;
import org.tokentriage.token.worker.WorkerProgram;
import org.tokentriage.token.worker.WorkerTokenReaders;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.WizardDependencies;
import org.tokentriage.wizard.findings.Examiner;
import org.tokentriage.wizard.setup.SetupMeans;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.words.Problem;

/** Puts the program together: the one place that chooses the adapters. */
public final class Composition {

    private Composition() {}

    /** A wizard on this computer's tokens and its site's Qualitor, for the JavaFX thread. */
    public static Wizard wizard(CardReaders cards, Optional<Path> module, Optional<Path> profile) {
        var clock = Clock.system(ZoneId.systemDefault());
        var readers = explaining(standby(clock), cards);
        var site = Sites.find(profile, clock);
        return new Wizard(new WizardDependencies(
                readers,
                module,
                site,
                UiThreads.start(),
                clock,
                new SecureRandom(),
                revocation(site, clock),
                Optional.of(examination()),
                new TlsRehearsal(clock),
                new SetupMeans(
                        built -> Desks.of(built, clock),
                        SiteProfileLocation.here().searched()),
                examiner(new TechnicalReport(computer(cards), readers))));
    }

    private static Examiner examiner(TechnicalReport reports) {
        return (module, findings, problem) -> reports.text(
                module,
                findings.map(shown -> new SlotResult.Diagnosed(shown.snapshot(), shown.diagnosis())),
                problem.map(Problem::code));
    }

    /** Has the first child process start that {@link #modules} will need. */
    static StandbyTokenReaders standby(Clock clock) {
        return StandbyTokenReaders.start(modules(clock));
    }

    /** Readers that load modules into a child process only, which is {@link Main} with another first argument. */
    static WorkerTokenReaders modules(Clock clock) {
        return new WorkerTokenReaders(worker(), Deadlines.USUAL, clock);
    }

    /** The same readers, which also know why they show no token. */
    static TokenReaders explaining(TokenReaders modules, CardReaders cards) {
        return new ExplainingReaders(modules, cards, UsbDevices::connected, RemoteDesktop.isHere());
    }

    /** This computer's readers, by a child process too. */
    public static CardReaders cardReaders() {
        return new WorkerCardReaders(worker(), WorkerCardReaders.USUAL);
    }

    /** What stands around the tokens, looked at by a child process of its own. */
    static ComputerExamination examination() {
        return new WorkerComputerExamination(worker(), WorkerComputerExamination.USUAL);
    }

    /** What the technical report asks of this computer. */
    static Computer computer(CardReaders cards) {
        return new Computer(
                cards,
                UsbDevices::connected,
                InstalledModules::here,
                SafeSignProduct::version,
                crashes()::file,
                Composition::openToOthers,
                RemoteDesktop.isHere(),
                examination());
    }

    /** What every user of this computer obeys and its user could change. */
    static Optional<Path> openToOthers() {
        return Guard.here().gap(SiteProfileLocation.here());
    }

    /** Lists of revoked certificates are kept on the support desk's own computers alone. */
    static RevocationChecks revocations(Clock clock) {
        return site -> {
            var kept = site.filter(known -> known.computer() == ComputerOwner.AGENT)
                    .map(known -> DataFolder.here().resolve("revocation"));
            return ListRevocationCheck.over(
                    site.flatMap(known -> known.revocation().authorities()), kept, clock);
        };
    }

    private static Optional<RevocationCheck> revocation(Site site, Clock clock) {
        return site instanceof Site.Ready ready && ready.profile().revocation().check()
                ? Optional.of(revocations(clock).of(Optional.of(ready.profile())))
                : Optional.empty();
    }

    private static CrashLog crashes() {
        return new CrashLog(DataFolder.here());
    }

    private static WorkerProgram worker() {
        return WorkerProgram.of(Main.class, crashes());
    }
}

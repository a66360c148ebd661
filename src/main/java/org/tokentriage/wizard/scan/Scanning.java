package org.tokentriage.wizard.scan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.ticket.TokenEvidence;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.token.card.CardService;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Origin;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.TicketPolicy;
import org.tokentriage.wizard.step.TokenPresence;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/** The way from a computer with perhaps a token to a verdict. */
@FlowOnly
public final class Scanning {

    private final TokenBench bench;
    private final Executor tokenThread;
    private final Executor ui;
    private final Work work;
    private final WizardState state;
    private final RevocationWatch revocations;
    private final ComputerWatch computer;
    private final Site site;
    private final PresenceWatch presence = new PresenceWatch();
    private Optional<CardService> missed = Optional.empty();

    public Scanning(
            TokenReaders readers,
            Optional<Path> module,
            Threads threads,
            WizardState state,
            RevocationWatch revocations,
            ComputerWatch computer,
            Site site) {
        this.bench = new TokenBench(readers, module);
        this.tokenThread = threads.token();
        this.ui = threads.ui();
        this.work = threads.tokenWork();
        this.state = state;
        this.revocations = revocations;
        this.computer = computer;
        this.site = site;
    }

    /** Looks for a token, and reads it at once when it is the only one. */
    public void look() {
        survey(bench::survey, this::readTheOnly);
    }

    /** Looks again where something is waited for; what changes while a module is at work is kept until that has ended. */
    public void cardsChanged(CardService now) {
        if (work.busyProperty().get()) {
            missed = Optional.of(now);
            return;
        }
        presence.seen(now);
        if (awaitsCards(state.step(), now)) {
            survey(bench::surveyAnew, this::readTheOnly);
        }
    }

    /** Looks for tokens and lets the agent choose, so that the token that was just read is not read for ever. */
    public void lookForAnother() {
        survey(bench::survey, this::offer);
    }

    /** The library in use instead of SafeSign's own. Called on the token thread. */
    public Optional<Path> module() {
        return bench.module();
    }

    public void useModule(Path chosen) {
        survey(
                () -> {
                    bench.use(chosen);
                    return bench.survey();
                },
                this::offer);
    }

    public void read(Survey survey, TokenSlot slot, Optional<TicketForm> begun) {
        var first = new ReadingStep(1, ReadingStep.Kind.SESSION);
        presence.reading(slot);
        state.go(reading(survey, slot, first));
        computer.begin();
        work.start(
                () -> diagnosed(bench.read(slot, at -> ui.execute(() -> progress(survey, slot, at)))),
                read -> end(() -> show(findings(survey, read, begun))),
                thrown -> end(() -> state.stop(new Step.Scan(Optional.of(survey), Optional.empty()), thrown)));
    }

    private void show(Step.Findings findings) {
        state.go(findings);
        computer.tell();
        revocations.follow(findings);
    }

    public void cancel() {
        work.cancel();
    }

    public void close() {
        cancel();
        computer.close();
        tokenThread.execute(bench::close);
    }

    /** Whether the token that was read last is still there. */
    public ReadOnlyObjectProperty<TokenPresence> presenceProperty() {
        return presence.property();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    private void survey(Callable<Survey> call, Consumer<Survey> then) {
        missed = Optional.empty();
        state.go(Step.Scan.begin());
        work.start(
                call,
                survey -> end(() -> then.accept(survey)),
                thrown -> end(() -> state.stop(Step.Scan.begin(), thrown)));
    }

    private void end(Runnable outcome) {
        outcome.run();
        var change = missed;
        missed = Optional.empty();
        change.ifPresent(this::cardsChanged);
    }

    private void readTheOnly(Survey survey) {
        if (survey.tokens().size() == 1) {
            read(survey, survey.tokens().get(0), Optional.empty());
        } else {
            offer(survey);
        }
    }

    private void offer(Survey survey) {
        var absence = survey.absence();
        if (absence.isPresent()) {
            state.stop(new Step.Scan(Optional.of(survey), Optional.empty()), Problems.of(absence.get()));
        } else {
            state.go(new Step.Choosing(survey, survey.tokens().get(0)));
        }
    }

    private void progress(Survey survey, TokenSlot slot, ReadingStep at) {
        if (work.busyProperty().get()) {
            state.go(reading(survey, slot, at));
        }
    }

    /** A verdict stays, even without its token; but where the token was taken out too early, it is expected back. */
    private static boolean awaitsCards(Step step, CardService now) {
        return step instanceof Step.Scan
                || step instanceof Step.Choosing
                || (step instanceof Step.Findings findings
                        && findings.origin() instanceof Origin.Here
                        && findings.diagnosis().content() instanceof Content.Unproven
                        && now.hasCard());
    }

    private static Step reading(Survey survey, TokenSlot slot, ReadingStep at) {
        return new Step.Scan(Optional.of(survey), Optional.of(new Step.Progress(slot, at)));
    }

    private Step.Findings findings(Survey survey, Diagnosed read, Optional<TicketForm> begun) {
        var ticketing = TicketPolicy.of(read.diagnosis(), site.occasions());
        var kept = begun.filter(
                form -> ticketing.opens() && read.isAbout(form.draft().token()));
        var origin = new Origin.Here(survey, site.computer());
        return new Step.Findings(origin, read.snapshot(), read.diagnosis(), kept, ticketing);
    }

    /** On the token's thread: a chain of certificates takes a moment to check. */
    private static Diagnosed diagnosed(TokenSnapshot snapshot) {
        return new Diagnosed(snapshot, Diagnosis.of(snapshot));
    }

    private record Diagnosed(TokenSnapshot snapshot, Diagnosis diagnosis) {

        /** A form is kept for as long as the token that it tells of stays in the same state. */
        boolean isAbout(TokenEvidence told) {
            return TicketPolicy.occasion(diagnosis).equals(Optional.of(told.occasion()))
                    && snapshot.info().serial().equals(told.serial());
        }
    }
}

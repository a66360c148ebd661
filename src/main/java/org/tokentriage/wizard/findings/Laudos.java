package org.tokentriage.wizard.findings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tokentriage.handover.Conditions;
import org.tokentriage.handover.Heard;
import org.tokentriage.handover.Laudo;
import org.tokentriage.handover.LaudoFile;
import org.tokentriage.handover.LaudoText;
import org.tokentriage.handover.Maker;
import org.tokentriage.handover.Received;
import org.tokentriage.handover.Refusal;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.form.ReceivingForm;
import org.tokentriage.wizard.scan.Scanning;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Origin;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.TicketPolicy;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;

/** Passes on what was read here, and takes what was read elsewhere. All methods are called on the UI executor. */
public final class Laudos {

    private final Site site;
    private final Clock clock;
    private final RandomGenerator keys;
    private final Scanning scanning;
    private final WizardState state;
    private final Work reading;
    private Optional<ReceivingForm> awaited = Optional.empty();

    public Laudos(Site site, Clock clock, RandomGenerator keys, Threads threads, Scanning scanning, WizardState state) {
        this.site = site;
        this.clock = clock;
        this.keys = keys;
        this.scanning = scanning;
        this.state = state;
        this.reading = threads.networkWork();
    }

    /** Shows the laudo of the token that was read here. */
    public void make() {
        if (state.step() instanceof Step.Findings findings && findings.origin() instanceof Origin.Here) {
            state.go(handing(findings, Optional.empty()));
        }
    }

    /** Names the case in the laudo, or none any more. */
    public void meanFor(Optional<CorrelationKey> key) {
        if (state.step() instanceof Step.Handing handing) {
            state.refine(handing(handing.findings(), key));
        }
    }

    /** Whether somebody here gets what technicians pass on. */
    public boolean canReceive() {
        return site.computer() == ComputerOwner.AGENT;
    }

    /** Asks for what was read elsewhere. */
    public void receive() {
        scanning.cancel();
        var form = awaited.orElseGet(() -> new ReceivingForm(CorrelationKey.next(keys)));
        awaited = Optional.of(form);
        state.go(new Step.Receiving(form));
    }

    /** Takes what was pasted, in whichever form, or else what was written down of a spoken code. */
    @FlowOnly
    public void submit() {
        if (state.step() instanceof Step.Receiving(var form)) {
            form.sort();
            var pasted = form.text().get();
            if (pasted.isBlank() && !form.code().get().isBlank()) {
                hear(form);
            } else if (LaudoFile.isIn(pasted)) {
                take(form, LaudoFile.read(pasted.getBytes(StandardCharsets.UTF_8), conditions(form)));
            } else {
                take(form, LaudoText.read(pasted, conditions(form)));
            }
        }
    }

    /** Takes a file, from wherever one can be taken; a share that is away may keep it waiting, and nothing else. */
    public void open(Path file) {
        if (canReceive()
                && (state.step() instanceof Step.Scan
                        || state.step() instanceof Step.Choosing
                        || state.step() instanceof Step.Receiving)) {
            receive();
            if (state.step() instanceof Step.Receiving(var form)) {
                var conditions = conditions(form);
                reading.start(
                        () -> LaudoFile.read(file, conditions),
                        received -> arrived(form, received),
                        thrown -> form.refuse(new Refusal.Unreadable()));
            }
        }
    }

    /** Asks for another; a case that was begun keeps its key to itself. */
    @FlowOnly
    public void leave(Step.Findings findings) {
        if (findings.origin() instanceof Origin.Elsewhere(var laudo, var form)
                && findings.begun().isEmpty()) {
            awaited = Optional.of(form);
        }
        receive();
    }

    private void hear(ReceivingForm form) {
        switch (form.dictation().hear(conditions(form))) {
            case Heard.Whole(var laudo) -> show(form, laudo);
            case Heard.Bare bare -> form.hear(bare);
            case Heard.Refused refused -> form.hear(refused);
        }
    }

    /** Whoever has gone on meanwhile is not taken back. */
    private void arrived(ReceivingForm form, Received received) {
        if (state.step().equals(new Step.Receiving(form))) {
            take(form, received);
        }
    }

    private void take(ReceivingForm form, Received received) {
        switch (received) {
            case Received.Accepted(var laudo) -> show(form, laudo);
            case Received.Refused(var why) -> form.refuse(why);
        }
    }

    private void show(ReceivingForm form, Laudo laudo) {
        awaited = Optional.empty();
        var ticketing = TicketPolicy.of(laudo.diagnosis(), site.occasions());
        state.go(new Step.Findings(
                new Origin.Elsewhere(laudo, form), laudo.snapshot(), laudo.diagnosis(), Optional.empty(), ticketing));
    }

    private Conditions conditions(ReceivingForm form) {
        return new Conditions(clock.instant(), site.laudos().mostAge(), Optional.of(form.key()));
    }

    private static Step.Handing handing(Step.Findings findings, Optional<CorrelationKey> key) {
        var laudo = Laudo.of(findings.snapshot(), findings.diagnosis(), key, Maker.here());
        return new Step.Handing(findings, laudo);
    }
}

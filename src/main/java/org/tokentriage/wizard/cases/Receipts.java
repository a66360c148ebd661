package org.tokentriage.wizard.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.scan.Scanning;
import org.tokentriage.wizard.sending.Dispatch;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Aftermath;
import org.tokentriage.wizard.step.Promise;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.SerialCalls;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;

/** The receipts that were left, so that no number is lost with them. All methods are called on the UI executor. */
public final class Receipts {

    /** More than anybody looks through. */
    private static final int MOST = 30;

    private final Site site;
    private final Work work;
    private final SerialCalls serialCalls;
    private final WizardState state;
    private final Scanning scanning;
    private final SessionHolder sessions;
    private final Dispatch dispatch;
    private final Map<CorrelationKey, PastReceipt> ofThisRun = new LinkedHashMap<>();

    public Receipts(
            Site site,
            Threads threads,
            SerialCalls serialCalls,
            WizardState state,
            Scanning scanning,
            SessionHolder sessions,
            Dispatch dispatch) {
        this.site = site;
        this.work = threads.networkWork();
        this.serialCalls = serialCalls;
        this.state = state;
        this.scanning = scanning;
        this.sessions = sessions;
        this.dispatch = dispatch;
        state.stepProperty().subscribe(this::remember);
    }

    /** Whether they can be listed now: the cases are not to be had while one is on its way. */
    public boolean canList() {
        return !(state.step() instanceof Step.Sending);
    }

    /** Lists the last ones, the newest first: those of this run, and on an agent's computer all that the site keeps. */
    public void list(Consumer<List<PastReceipt>> told) {
        if (canList()) {
            work.start(
                    serialCalls.take(this::kept),
                    kept -> told.accept(newest(kept)),
                    thrown -> state.stop(state.step(), thrown));
        }
    }

    /** Whether the receipt can be shown again here: all of it is known, and nothing that was typed is lost with this page. */
    public boolean canOpen(PastReceipt past) {
        return past.whole().isPresent() && mayLeaveFor(past, state.step());
    }

    private static boolean mayLeaveFor(PastReceipt past, Step step) {
        return step instanceof Step.Scan
                || step instanceof Step.Choosing
                || step instanceof Step.Unfinished
                || (step instanceof Step.Findings findings && findings.begun().isEmpty())
                || (step instanceof Step.Done done
                        && !done.isPending()
                        && !done.ticket().key().equals(past.key()));
    }

    /** Shows a receipt again; what was still being looked for when it was left is looked for once more. */
    public void open(PastReceipt past) {
        if (canOpen(past)) {
            scanning.cancel();
            past.whole().ifPresent(this::show);
        }
    }

    /** Forgets what this run still knows of a company. */
    void forget(Cnpj company) {
        ofThisRun
                .values()
                .removeIf(past -> past.whole()
                        .filter(done -> done.ticket().customer().cnpj().equals(company))
                        .isPresent());
    }

    @FlowOnly
    public void close() {
        work.cancel();
    }

    private void remember(Step step) {
        if (step instanceof Step.Done done) {
            ofThisRun.put(done.ticket().key(), PastReceipt.of(done));
        }
    }

    /** Nobody is asked who signs in only to see a receipt. */
    private void show(Step.Done done) {
        var isLooking = done.related() instanceof Related.Looking;
        var isSignedIn = sessions.session().isPresent();
        state.go(isLooking && !isSignedIn ? done.with(new Related.NotYet()) : done);
        if (isLooking && isSignedIn) {
            sessions.serve(done, session -> dispatch.lookForRelated(session, done));
        }
    }

    private List<PastReceipt> newest(List<PastReceipt> kept) {
        var all = new LinkedHashMap<>(ofThisRun);
        kept.forEach(past -> all.merge(past.key(), past, PastReceipt::updated));
        return all.values().stream()
                .sorted(Comparator.comparing(
                                (PastReceipt past) -> past.receipt().openedAt())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** What a technician leaves on a customer's computer is nobody else's business. */
    private List<PastReceipt> kept() throws CaseException {
        var found = new ArrayList<PastReceipt>();
        var cases = site.journal();
        if (cases.isPresent()) {
            switch (site.computer()) {
                case CUSTOMER -> {}
                case AGENT -> {
                    for (var listed : cases.get().all()) {
                        open(listed).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private Optional<PastReceipt> open(ListedCase listed) {
        return listed instanceof ListedCase.Sound sound ? open(sound) : Optional.empty();
    }

    private Optional<PastReceipt> open(ListedCase.Sound sound) {
        return switch (sound.state()) {
            case CaseState.Confirmed open ->
                Optional.of(past(sound, receipt(open.number(), open.at()), open.undone(), new Related.Looking()));
            case CaseState.OpenedByHand open ->
                Optional.of(past(sound, receipt(open.number(), open.at()), List.of(), related(open)));
            default -> Optional.empty();
        };
    }

    private static Related related(CaseState.OpenedByHand open) {
        return open.demand()
                .<Related>map(number -> new Related.Found(List.of(new RelatedTicket(number, "")), open.at()))
                .orElseGet(Related.ToBeTold::new);
    }

    private PastReceipt past(ListedCase.Sound sound, Receipt receipt, List<Undone> undone, Related related) {
        var profile = site.rules().orElseThrow();
        var promise = new Promise(
                profile.answerBy(receipt.openedAt()), profile.related().team());
        var whole = ticket(sound)
                .map(ticket -> new Step.Done(
                        ticket, receipt, promise, related, new Aftermath(Aftermath.Stored.NOT_SEEN, undone)));
        return new PastReceipt(sound.key(), receipt, promise.answerBy(), undone, whole);
    }

    private static Optional<Ticket> ticket(ListedCase.Sound sound) {
        return sound.draft()
                .flatMap(draft -> draft.check(Optional.empty()) instanceof TicketDraft.Checked.Complete(var ticket)
                        ? Optional.of(ticket)
                        : Optional.empty());
    }

    private Receipt receipt(TicketNumber number, Instant at) {
        return new Receipt(number, site.page(number), at);
    }
}

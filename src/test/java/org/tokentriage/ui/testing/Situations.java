package org.tokentriage.ui.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tokentriage.handover.Laudo;
import org.tokentriage.handover.Maker;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.OutgoingText;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.ReceivingForm;
import org.tokentriage.wizard.form.SignInForm;
import org.tokentriage.wizard.step.Aftermath;
import org.tokentriage.wizard.step.Cautions;
import org.tokentriage.wizard.step.Origin;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.ByHandExample;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FormExample;
import org.tokentriage.wizard.testing.SetupExample;
import org.tokentriage.wizard.testing.SignInExample;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;

/** An example of everything that steps 1 and 2 have to show, by name. */
public final class Situations {

    private static final TokenSlot EMPTY_SLOT = new TokenSlot(1, Screens.SLOT.reader(), new SlotState.Empty());

    private static final TokenSlot OTHER_SLOT =
            new TokenSlot(2, Screens.SLOT.reader(), new SlotState.Unreadable(new TokenFailure.TokenNotRecognised()));

    private static final TokenSlot FAILING_SLOT =
            new TokenSlot(2, Screens.SLOT.reader(), new SlotState.Unreadable(deviceError()));

    private Situations() {}

    public static Map<String, Situation> all() {
        var all = new LinkedHashMap<String, Situation>();
        scans(all);
        all.put("choosing-one", calm(new Step.Choosing(Screens.survey(Screens.SLOT), Screens.SLOT)));
        all.put("choosing-two", calm(choosing(Screens.SLOT, Screens.SECOND_SLOT)));
        all.put("choosing-many", calm(choosing(Screens.SLOT, Screens.SECOND_SLOT, third())));
        Verdicts.all().forEach((name, findings) -> all.put(name, calm(findings)));
        laudos(all);
        tickets(all);
        filing(all);
        all.put("blank-site-missing", failed(Verdicts.all().get("blank"), Problems.siteMissing(List.of())));
        return all;
    }

    /** What is passed on between computers. */
    private static void laudos(Map<String, Situation> all) {
        var findings = Verdicts.all().get("blank");
        var maker = new Maker("1.2.3", "Windows 11 10.0 amd64");
        var laudo = Laudo.of(findings.snapshot(), findings.diagnosis(), Optional.empty(), maker);
        var there = new Step.Findings(
                new Origin.Here(Screens.survey(Screens.SLOT), ComputerOwner.CUSTOMER),
                findings.snapshot(),
                findings.diagnosis(),
                Optional.empty());
        all.put("technician-blank", calm(there));
        all.put("handing", calm(new Step.Handing(there, laudo)));
        all.put("handing-too-large", calm(new Step.Handing(there, Optional.empty())));
        all.put("receiving", calm(new Step.Receiving(receiving())));
        var wrong = receiving();
        wrong.code().set("00HF-6N4K-BZ4J");
        wrong.label().set("TOKEN e-CNPJ");
        all.put("receiving-wrong", calm(new Step.Receiving(wrong)));
        all.put(
                "received",
                calm(new Step.Findings(
                        new Origin.Elsewhere(laudo.orElseThrow(), receiving()),
                        findings.snapshot(),
                        findings.diagnosis(),
                        Optional.empty())));
        var examined = Verdicts.all().get("valid-computer-one");
        var told = Laudo.of(examined.snapshot(), examined.diagnosis(), Optional.empty(), maker)
                .orElseThrow();
        all.put(
                "received-examined",
                calm(new Step.Findings(
                        new Origin.Elsewhere(told, receiving()), told.snapshot(), told.diagnosis(), Optional.empty())));
    }

    private static ReceivingForm receiving() {
        return new ReceivingForm(CorrelationKey.next(new Random(7)));
    }

    private static void tickets(Map<String, Situation> all) {
        all.put("sign-in", calm(SignInExample.asking(SignInForm.Memory.REFUSED)));
        all.put("sign-in-answered", calm(SignInExample.tested(SignInExample.answered())));
        all.put("sign-in-failed", calm(SignInExample.tested(new ConnectionState.Failed(proxy()))));
        all.put("sign-in-refused", failed(SignInExample.asking(SignInForm.Memory.OFFERED), SignInExample.refused()));
        all.put(
                "sign-in-unreachable",
                failed(SignInExample.asking(SignInForm.Memory.OFFERED), SignInExample.unreachable()));
        all.put("network", calm(SignInExample.network()));
        all.put("proxy", failed(InDoubtExample.unfinished(), proxy()));
        all.put("in-doubt", calm(InDoubtExample.searching()));
        all.put("in-doubt-over", calm(InDoubtExample.over()));
        all.put(
                "in-doubt-proxy",
                failed(
                        InDoubtExample.over(),
                        Problems.of(new TicketFailure.ProxyRefused("proxy:8080", TicketFailure.ProxyWish.LOGIN))));
        all.put("in-doubt-refused", failed(InDoubtExample.over(), Problems.of(new TicketFailure.SignInRefused())));
        all.put("unfinished", calm(InDoubtExample.unfinished()));
        all.put("unfinished-keys-only", calm(InDoubtExample.keysOnly()));
        all.put("unfinished-none", calm(new Step.Unfinished(List.of(), List.of(), List.of())));
    }

    private static Problem proxy() {
        return Problems.of(new TicketFailure.ProxyRefused("proxy.rede.interna:8080", TicketFailure.ProxyWish.LOGIN));
    }

    /** Steps 3 and 4. */
    private static void filing(Map<String, Situation> all) {
        var drafting = InDoubtExample.drafting();
        var earlier = List.of(
                EarlierExample.ticket("700120", true, ExampleTicket.CLOCK),
                EarlierExample.ticket("700098", false, ExampleTicket.CLOCK));
        var altered = new OutgoingTicket(
                new OutgoingText("Token em branco [...]", List.of(), 12),
                new OutgoingText("Custou 10 EUR.", List.of("€", "😀"), 300));
        var cautions = new Cautions(earlier, Optional.of(altered));
        all.put("signing-in", calm(SignInExample.asking(SignInForm.Memory.NOT_OFFERED)));
        all.put("drafting", calm(drafting));
        all.put("drafting-cautions", calm(new Step.Drafting(Optional.empty(), drafting.form(), cautions)));
        all.put("drafting-asking", calm(FormExample.asking()));
        all.put("drafting-remembering", calm(FormExample.remembering()));
        all.put("expired-ticket", calm(FormExample.ticketed(Verdicts.all().get("expired"))));
        all.put("valid-ticket", calm(FormExample.ticketed(Verdicts.all().get("valid-computer-one"))));
        all.put(
                "sending",
                new Situation(new Step.Sending(drafting, ExampleTicket.TICKET, Screens.NOW), Optional.empty(), true));
        all.put("by-hand-drafting", calm(ByHandExample.warned()));
        all.put("by-hand-copying", calm(ByHandExample.copying()));
        all.put("by-hand-faults", calm(ByHandExample.faulty()));
        all.put("setup", calm(SetupExample.begun()));
        all.put("setup-faults", calm(SetupExample.faulty()));
        all.put("setup-by-hand", calm(SetupExample.byHand()));
        all.put("setup-replaces", calm(SetupExample.replacing()));
        all.put("setup-refused", failed(SetupExample.begun(), Problems.profileNotWritable(SetupExample.MACHINE)));
        all.put("setup-done", calm(SetupExample.done()));
        all.put("by-hand-done", calm(ByHandExample.done()));
        all.put("already-open", calm(alreadyOpen(drafting, earlier.get(0))));
        all.put("done", calm(ExampleTicket.done(ExampleTicket.FOUND)));
        all.put("done-undone", calm(undone()));
        all.put("done-not-yet", calm(ExampleTicket.done(new Related.NotYet())));
    }

    private static Step alreadyOpen(Step.Drafting drafting, EarlierTicket ticket) {
        return new Step.AlreadyOpen(
                drafting, ticket, Optional.of(Screens.NOW.plusSeconds(80_000)), "Relacionamento", ExampleTicket.FOUND);
    }

    private static Step undone() {
        var done = ExampleTicket.done(ExampleTicket.FOUND);
        return new Step.Done(
                done.ticket(),
                done.receipt(),
                done.promise(),
                done.related(),
                new Aftermath(
                        Aftermath.Stored.CHANGED,
                        List.of(
                                new Undone(
                                        Undone.Task.SOLUTION, new TicketFailure.Unreachable("chamados.exemplo.com.br")),
                                new Undone(Undone.Task.REPORT, new TicketFailure.Interrupted()),
                                new Undone(Undone.Task.DEMAND, new TicketFailure.Interrupted()))));
    }

    private static void scans(Map<String, Situation> all) {
        var nothing = scan(Optional.empty());
        all.put("scan-idle", calm(nothing));
        all.put("scan-searching", new Situation(nothing, Optional.empty(), true));
        all.put("scan-reading", new Situation(reading(ReadingStep.Kind.PUBLIC_KEYS), Optional.empty(), true));
        all.put("scan-architecture", failed(nothing, architecture()));
        all.put("scan-no-module", failed(nothing, new TokenFailure.NoModule(List.of(Screens.MODULE.path()))));
        all.put("scan-no-reader", failed(scan(Screens.survey()), new TokenFailure.NoReader()));
        all.put("scan-no-token", failed(scan(Screens.survey(EMPTY_SLOT)), new TokenFailure.NoToken()));
        all.put("scan-other-token", failed(scan(Screens.survey(OTHER_SLOT)), new TokenFailure.TokenNotRecognised()));
        all.put("scan-failing-token", failed(scan(Screens.survey(FAILING_SLOT)), deviceError()));
        all.put("scan-not-read", failed(scan(Screens.survey(Screens.SLOT)), deviceError()));
        all.put("scan-not-read-two", failed(scan(Screens.survey(Screens.SLOT, Screens.SECOND_SLOT)), deviceError()));
    }

    public static Step.Scan reading(ReadingStep.Kind kind) {
        var progress = new Step.Progress(Screens.SLOT, new ReadingStep(2, kind));
        return new Step.Scan(Optional.of(Screens.survey(Screens.SLOT)), Optional.of(progress));
    }

    public static Situation calm(Step step) {
        return new Situation(step, Optional.empty(), false);
    }

    private static Step.Scan scan(Survey survey) {
        return scan(Optional.of(survey));
    }

    private static Step.Scan scan(Optional<Survey> survey) {
        return new Step.Scan(survey, Optional.empty());
    }

    private static Step.Choosing choosing(TokenSlot... slots) {
        return new Step.Choosing(Screens.survey(slots), slots[0]);
    }

    private static TokenSlot third() {
        return new TokenSlot(9, "Leitora USB", Screens.SECOND_SLOT.state());
    }

    private static TokenFailure architecture() {
        return new TokenFailure.ModuleArchitecture(Screens.MODULE.path(), "32 bits", "64 bits");
    }

    private static TokenFailure deviceError() {
        return new TokenFailure.ModuleError("C_OpenSession", "CKR_DEVICE_ERROR");
    }

    private static Situation failed(Step step, TokenFailure failure) {
        return failed(step, Problems.of(failure));
    }

    private static Situation failed(Step step, Problem problem) {
        return new Situation(step, Optional.of(problem), false);
    }
}

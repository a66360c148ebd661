package org.tokentriage.wizard.testing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tokentriage.settings.SiteByHand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.UnconfiguredSite;
import org.tokentriage.testing.TempCases;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.wizard.form.CopyForm.Entry;
import org.tokentriage.wizard.step.Cautions;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;

/** The bakery's ticket where a person opens it by hand. */
public final class ByHandExample {

    private ByHandExample() {}

    /** Three fields lie behind, and where the desk is is known. */
    public static Step.Copying copying() {
        var copying = begun(withAddress());
        for (int copied = 0; copied < 3; copied++) {
            copying.form().copied(copying.form().next());
        }
        return copying;
    }

    /** Both numbers are wrong, and no profile is installed. */
    public static Step.Copying faulty() {
        var copying = begun(UnconfiguredSite.profile());
        copying.form().text(Entry.DEMAND).set("12a");
        copying.form().check();
        return copying;
    }

    /** The form, when the same token had a ticket a moment ago, and a case for the company has no number. */
    public static Step.Drafting warned() {
        var drafting = begun(UnconfiguredSite.profile()).drafting();
        var at = ExampleTicket.OPENED_AT;
        var earlier = new EarlierTicket(
                new TicketNumber("700120"),
                "",
                "",
                Optional.of(at.atZone(ExampleTicket.CLOCK.getZone()).toLocalDateTime()),
                true,
                Optional.empty());
        return drafting.with(new Cautions(List.of(earlier), Optional.empty(), List.of(withoutNumber())));
    }

    /** The demand's number is not known yet. */
    public static Step.Done done() {
        var done = ExampleTicket.done(new Related.ToBeTold());
        var receipt = new Receipt(
                done.receipt().number(), Optional.empty(), done.receipt().openedAt());
        return new Step.Done(done.ticket(), receipt, done.promise(), done.related(), done.aftermath());
    }

    private static ListedCase.Sound withoutNumber() {
        var cases = TempCases.open(ExampleTicket.CLOCK);
        begun(WizardHarness.byHand(ExampleTicket.CLOCK, cases));
        var listed = WizardHarness.byHand(ExampleTicket.CLOCK, cases);
        listed.wizard.cases().show();
        return (ListedCase.Sound)
                listed.answer().step(Step.Unfinished.class).cases().get(0);
    }

    private static Step.Copying begun(SiteProfile profile) {
        return begun(WizardHarness.byHand(profile, ExampleTicket.CLOCK, TempCases.open(ExampleTicket.CLOCK), true));
    }

    private static Step.Copying begun(WizardHarness harness) {
        harness.toSignIn().fillIn();
        harness.wizard.next();
        return harness.answer().step(Step.Copying.class);
    }

    private static SiteProfile withAddress() {
        var site = UnconfiguredSite.profile();
        var desk = new SiteByHand(
                Optional.of(URI.create("https://chamados.exemplo.com.br/qualitor")),
                "html/chamado.php?cdchamado={chamado}");
        return new SiteProfile(desk, site.codes(), site.texts(), site.related(), site.answerWithin(), site.computer());
    }
}

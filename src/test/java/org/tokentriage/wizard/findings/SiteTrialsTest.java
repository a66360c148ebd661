package org.tokentriage.wizard.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tokentriage.rehearsal.SiteRemark;
import org.tokentriage.rehearsal.SiteRemark.Kind;
import org.tokentriage.settings.AskedSite;
import org.tokentriage.settings.AskedSite.Wants;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FormExample;
import org.tokentriage.wizard.testing.WizardHarness;

class SiteTrialsTest {

    private final WizardHarness harness = new WizardHarness(FormExample.askingSite(), ExampleTicket.CLOCK);
    private final SiteTrials sites = harness.wizard.sites();

    @Test
    void aSiteOfTheProfileIsGreetedWhenTheAgentAsks() {
        var findings = valid();
        var site = sites.sites().get(0);
        assertThat(sites.trialProperty().get()).isInstanceOf(SiteTrial.NotYet.class);

        sites.begin(site, findings.diagnosis());
        assertThat(sites.trialProperty().get()).isEqualTo(new SiteTrial.Running(site));
        harness.answer();

        assertThat(sites.trialProperty().get())
                .isInstanceOfSatisfying(
                        SiteTrial.Done.class,
                        done -> assertThat(done.remarks()).containsExactly(new SiteRemark(Kind.SILENT, "")));
    }

    @Test
    void noOtherSiteIsGreeted() {
        sites.begin(new AskedSite("Outro", "outro.example", 443, Wants.ANY), valid().diagnosis());

        assertThat(sites.trialProperty().get()).isInstanceOf(SiteTrial.NotYet.class);
    }

    @Test
    void whoLeavesTheVerdictHearsNoMoreOfIt() {
        sites.begin(sites.sites().get(0), valid().diagnosis());
        harness.wizard.lookAgain();
        harness.answer();

        assertThat(sites.trialProperty().get()).isInstanceOf(SiteTrial.NotYet.class);
    }

    @Test
    void theKindThatASiteWantsIsComparedWithTheToken() {
        var diagnosis = valid().diagnosis();

        assertThat(SiteTrials.concern(diagnosis)).isTrue();
        assertThat(SiteTrials.hasWanted(site(Wants.PERSON), diagnosis)).isTrue();
        assertThat(SiteTrials.hasWanted(site(Wants.COMPANY), diagnosis)).isFalse();
        assertThat(SiteTrials.hasWanted(site(Wants.ANY), diagnosis)).isTrue();
    }

    private static AskedSite site(Wants wants) {
        return new AskedSite("Site", "site.example", 443, wants);
    }

    private Step.Findings valid() {
        harness.reader.snapshot = Example.certificate();
        harness.wizard.start();
        return harness.step(Step.Findings.class);
    }
}

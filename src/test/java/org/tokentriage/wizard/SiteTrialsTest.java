package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tokentriage.rehearsal.SiteRemark;
import org.tokentriage.rehearsal.SiteRemark.Kind;
import org.tokentriage.settings.AskedSite;
import org.tokentriage.settings.AskedSite.Wants;

class SiteTrialsTest {

    private final Rehearsal rehearsal = new Rehearsal(FormExample.askingSite(), ExampleTicket.CLOCK);
    private final SiteTrials sites = rehearsal.wizard.sites();

    @Test
    void aSiteOfTheProfileIsGreetedWhenTheAgentAsks() {
        var findings = valid();
        var site = sites.sites().get(0);
        assertThat(sites.trialProperty().get()).isInstanceOf(SiteTrial.NotYet.class);

        sites.begin(site, findings.diagnosis());
        assertThat(sites.trialProperty().get()).isEqualTo(new SiteTrial.Running(site));
        rehearsal.answer();

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
        rehearsal.wizard.lookAgain();
        rehearsal.answer();

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
        rehearsal.reader.snapshot = Example.certificate();
        rehearsal.wizard.start();
        return rehearsal.step(Step.Findings.class);
    }
}

package org.tokentriage.wizard.findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javax.security.auth.x500.X500Principal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.chain.ChainLink;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.rehearsal.SiteRehearsal;
import org.tokentriage.rehearsal.SiteRemark;
import org.tokentriage.settings.AskedSite;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;

/** Greets a site of the profile, one at a time and only when the agent asks, until the agent leaves. */
public final class SiteTrials {

    private static final Logger LOG = LoggerFactory.getLogger(SiteTrials.class);

    private final SiteRehearsal rehearsal;
    private final Site site;
    private final Work work;
    private final ReadOnlyObjectWrapper<SiteTrial> trial = new ReadOnlyObjectWrapper<>(new SiteTrial.NotYet());

    public SiteTrials(SiteRehearsal rehearsal, Site site, Threads threads, WizardState state) {
        this.rehearsal = rehearsal;
        this.site = site;
        this.work = threads.networkWork();
        state.stepProperty().subscribe(step -> forget());
    }

    /** Those that the profile lists; no others are greeted. */
    public List<AskedSite> sites() {
        return site.rules().map(SiteProfile::sites).orElse(List.of());
    }

    /** Whether a verdict leads to the question at which site a certificate is not accepted. */
    public static boolean concern(Diagnosis diagnosis) {
        return !usable(diagnosis).isEmpty();
    }

    /** Whether one of the certificates that can be used now is of the kind that a site wants. */
    public static boolean hasWanted(AskedSite asked, Diagnosis diagnosis) {
        return usable(diagnosis).stream().anyMatch(certificate -> switch (asked.wants()) {
            case ANY -> true;
            case COMPANY -> certificate.details().cnpj().isPresent();
            case PERSON -> certificate.details().cnpj().isEmpty();
        });
    }

    public void begin(AskedSite asked, Diagnosis diagnosis) {
        if (sites().contains(asked)) {
            trial.set(new SiteTrial.Running(asked));
            var issuers = issuers(diagnosis);
            work.start(
                    () -> SiteRemark.of(rehearsal.at(asked.host(), asked.port()), issuers),
                    remarks -> trial.set(new SiteTrial.Done(asked, remarks)),
                    thrown -> {
                        LOG.error("a fault of this program", thrown);
                        trial.set(new SiteTrial.NotYet());
                    });
        }
    }

    public ReadOnlyObjectProperty<SiteTrial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    private void forget() {
        work.cancel();
        trial.set(new SiteTrial.NotYet());
    }

    private static List<TokenCertificate> usable(Diagnosis diagnosis) {
        return switch (diagnosis.content()) {
            case Content.Valid(var only) -> List.of(only);
            case Content.Several several -> several.inForce();
            default -> List.of();
        };
    }

    private static Set<X500Principal> issuers(Diagnosis diagnosis) {
        return usable(diagnosis).stream()
                .flatMap(certificate -> Stream.concat(
                        Stream.of(certificate.details()),
                        diagnosis.chainOf(certificate).links().stream().flatMap(SiteTrials::held)))
                .flatMap(held -> held.issuerName().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<CertificateDetails> held(ChainLink link) {
        return link instanceof ChainLink.Held held ? Stream.of(held.certificate()) : Stream.empty();
    }
}

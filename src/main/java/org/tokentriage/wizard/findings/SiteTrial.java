package org.tokentriage.wizard.findings;

import java.util.List;
import org.tokentriage.rehearsal.SiteRemark;
import org.tokentriage.settings.AskedSite;

/** How far greeting a site has come. */
public sealed interface SiteTrial {

    record NotYet() implements SiteTrial {}

    record Running(AskedSite site) implements SiteTrial {}

    record Done(AskedSite site, List<SiteRemark> remarks) implements SiteTrial {
        public Done {
            remarks = List.copyOf(remarks);
        }
    }
}

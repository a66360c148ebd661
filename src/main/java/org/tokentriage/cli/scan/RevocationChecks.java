package org.tokentriage.cli.scan;

import java.util.Optional;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.settings.SiteProfile;

/** Makes the check of revocations for a site, or for a computer that has no profile. */
@FunctionalInterface
public interface RevocationChecks {

    RevocationCheck of(Optional<SiteProfile> site);
}

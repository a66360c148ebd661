package org.tokentriage.wizard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.rehearsal.SiteRehearsal;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.wizard.findings.Examiner;
import org.tokentriage.wizard.setup.SetupMeans;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.work.Threads;

/**
 * What the wizard finds dependencies it.
 *
 * @param module the library to use instead of SafeSign's own
 * @param clock this computer's time and zone
 * @param keys where the keys of cases come from; not to be guessed
 * @param revocations what is asked whether certificates were revoked, where the site wants it
 * @param computer what looks at this computer
 * @param rehearsal what greets sites
 * @param setup what a site's profile is set up with
 * @param examiner what writes technical reports
 */
public record WizardDependencies(
        TokenReaders readers,
        Optional<Path> module,
        Site site,
        Threads threads,
        Clock clock,
        RandomGenerator keys,
        Optional<RevocationCheck> revocations,
        Optional<ComputerExamination> computer,
        SiteRehearsal rehearsal,
        SetupMeans setup,
        Examiner examiner) {}

package org.tokentriage.wizard.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tokentriage.computer.StoredExamples;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.StoreSightings;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.TicketPolicy;

/** Forms on which there is more than usual. */
public final class FormExample {

    public static final String SAFESIGN = "SafeSign Standard Cryptographic Service Provider";

    static final String RULES = """

            [verdicts.EXPIRED]
            category = "Token e leitora"
            team = "Renovação"
            promised_answer = "8h"
            title = "Vencido - {cliente}"
            problem = "Venceu. Lido em {lido}."
            solution = "Renovar."
            speech = "o seu certificado venceu."
            article = "https://base.exemplo.com.br/artigo/12"

            [[sites]]
            name = "e-CAC"
            host = "cav.receita.fazenda.gov.br"

            [[sites]]
            name = "NF-e"
            host = "nfe.exemplo.gov.br"
            wants = "e-CNPJ"

            [[questions]]
            name = "pedido"
            label = "Número do pedido"

            [[questions]]
            name = "compra"
            label = "Data da compra"
            kind = "date"

            [[questions]]
            name = "inicializado"
            label = "O token foi inicializado depois da emissão?"
            kind = "yes_no"
            verdicts = ["BLANK"]
            """;

    private FormExample() {}

    /** A site that has tickets opened about expired certificates, too, and asks for things. */
    public static SiteProfile askingSite() {
        return site(sample -> sample);
    }

    public static SiteProfile site(UnaryOperator<String> change) {
        try {
            var sample = Files.readString(Path.of("docs/site-profile.sample.toml"));
            return ((Outcome.Usable) SiteProfileFile.parse(change.apply(sample) + RULES)).profile();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** On which the site's questions stand. */
    public static Step.Drafting asking() {
        return new WizardHarness(askingSite(), ExampleTicket.CLOCK).toForm().step(Step.Drafting.class);
    }

    /** On a computer that remembers two companies. */
    public static Step.Drafting remembering() {
        return rememberingHarness().toForm().step(Step.Drafting.class);
    }

    /** The same from the beginning. */
    public static WizardHarness rememberingHarness() {
        var seen = new ArrayList<>(stored("TOKEN", SAFESIGN));
        seen.addAll(stored("OTHER", "Microsoft Smart Card Key Storage Provider"));
        return WizardHarness.looking(Example.PROFILE, seeing(seen));
    }

    /** A verdict at a site that has a ticket opened about it. */
    public static Step.Findings ticketed(Step.Findings findings) {
        var article = Optional.of(URI.create("https://base.exemplo.com.br/artigo/12"));
        return new Step.Findings(
                findings.origin(),
                findings.snapshot(),
                findings.diagnosis(),
                findings.begun(),
                new TicketPolicy(true, article));
    }

    public static List<Sighting> stored(String name, String provider) {
        return StoreSightings.own(StoredExamples.named(name), Optional.of(provider), false);
    }

    public static ComputerExamination seeing(List<Sighting> seen) {
        return told -> {
            told.accept(Sighting.value("system:Windows", ""));
            seen.forEach(told);
            told.accept(Probe.STORE.done());
        };
    }
}

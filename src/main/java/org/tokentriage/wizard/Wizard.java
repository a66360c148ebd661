package org.tokentriage.wizard;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.card.CardService;
import org.tokentriage.wizard.cases.CaseList;
import org.tokentriage.wizard.cases.Receipts;
import org.tokentriage.wizard.findings.Laudos;
import org.tokentriage.wizard.findings.Reports;
import org.tokentriage.wizard.findings.SiteTrials;
import org.tokentriage.wizard.setup.Setup;
import org.tokentriage.wizard.signin.SessionCheck;
import org.tokentriage.wizard.signin.SignIn;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.TicketPolicy;
import org.tokentriage.wizard.step.TokenPresence;
import org.tokentriage.wizard.work.FileWriting;
import org.tokentriage.words.Problem;

/** Leads the agent from a token to a receipt. All methods are called on the UI executor. */
public final class Wizard {

    private final FlowParts parts;
    private final FormCommands form;
    private final SentCommands sent;
    private final Navigation navigation;

    public Wizard(WizardDependencies dependencies) {
        this.parts = new FlowParts(dependencies);
        this.form = new FormCommands(parts);
        this.sent = new SentCommands(parts);
        this.navigation = new Navigation(parts, form, dependencies.clock());
    }

    /** Begins by itself: looks for a token, and for cases that were left unfinished. */
    public void start() {
        parts.backlog.refresh();
        parts.foresight.begin();
        parts.scanning.look();
    }

    /** Does what the primary button says; signing in goes by {@link #signIn}. */
    public void next() {
        navigation.next();
    }

    public void back() {
        navigation.back();
    }

    /** Ends what is running. */
    public void cancel() {
        navigation.cancel();
    }

    public void choose(TokenSlot slot) {
        if (parts.state.step() instanceof Step.Choosing choosing) {
            parts.state.go(new Step.Choosing(choosing.survey(), slot));
        }
    }

    /** Looks again which tokens there are, and which cases. */
    public void lookAgain() {
        navigation.lookAgain();
    }

    public void readAgain() {
        if (parts.state.step() instanceof Step.Findings findings) {
            navigation.readAgain(findings);
        }
    }

    /** Opens the ticket from where the token is, though an agent could. */
    public void openTicketHere() {
        if (parts.state.step() instanceof Step.Findings findings) {
            parts.filing.begin(findings);
        }
    }

    /** Whether tickets can be opened from this computer. */
    public boolean opensTickets() {
        return parts.site instanceof Site.Ready;
    }

    /** Looks again by itself where the agent waits for just that: that a token is connected or taken out. */
    public void cardsChanged(CardService now) {
        parts.scanning.cardsChanged(now);
    }

    public void useModule(Path module) {
        parts.scanning.useModule(module);
    }

    /** Keeps what is on the form, ends everything that runs and lets go of the module. */
    public void close() {
        parts.close();
    }

    /** What is told of this computer to whoever helps from afar. */
    public Reports reports() {
        return parts.reports;
    }

    /** What the site says to customers of a token in this state, in its own words. */
    public Optional<String> siteSpeech(Diagnosis diagnosis) {
        return TicketPolicy.occasion(diagnosis)
                .flatMap(occasion -> profile()
                        .flatMap(site -> site.occasions().of(occasion).words().speech()));
    }

    /** What is saved by hand. */
    public FileWriting files() {
        return parts.files;
    }

    /** Who signs in. */
    public SignIn signIn() {
        return parts.signIn;
    }

    /** What the agent does with the ticket's form. */
    public FormCommands form() {
        return form;
    }

    /** What the agent does about a ticket that was sent, or was open before. */
    public SentCommands sent() {
        return sent;
    }

    /** How a site's profile is set up. */
    public Setup setup() {
        return parts.setup;
    }

    /** The connection of whoever is signed in. */
    public SessionCheck sessionCheck() {
        return parts.sessionCheck;
    }

    /** The cases that wait for somebody. */
    public CaseList cases() {
        return parts.cases;
    }

    /** What is passed on between computers. */
    public Laudos laudos() {
        return parts.laudos;
    }

    /** The sites that customers have trouble with. */
    public SiteTrials sites() {
        return parts.sites;
    }

    /** The receipts that were left. */
    public Receipts receipts() {
        return parts.receipts;
    }

    /** Whose computer this is. */
    public ComputerOwner computer() {
        return parts.site.computer();
    }

    /** What the administrator decided for this site, if that is known. */
    public Optional<SiteProfile> profile() {
        return parts.site.rules();
    }

    /** Whether no profile says which desk there is, so that tickets are opened by hand. */
    public boolean isUnconfigured() {
        return parts.site.isUnconfigured();
    }

    /** The sentences of a language, about this site. */
    public Texts texts(Locale language) {
        return parts.site.texts(language);
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return parts.state.stepProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return parts.state.problemProperty();
    }

    /** What became of the token that a verdict tells of. */
    public ReadOnlyObjectProperty<TokenPresence> presenceProperty() {
        return parts.scanning.presenceProperty();
    }

    /** What would stop the agent on the way to a ticket, as far as that is known before. */
    public ReadOnlyObjectProperty<Optional<Problem>> foreseenProperty() {
        return parts.foresight.foundProperty();
    }

    /** Whether a token is being read, the remembered password looked for, or a ticket sent or looked for. */
    public BooleanBinding busyProperty() {
        return parts.busy;
    }
}

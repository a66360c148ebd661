package org.tokentriage.wizard.setup;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.tokentriage.settings.profile.ProfileInstaller;
import org.tokentriage.settings.profile.ProfileInstaller.Installed;
import org.tokentriage.settings.profile.ProfileText;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.Reached;
import org.tokentriage.ticket.desk.SeenCodes;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.form.SetupField;
import org.tokentriage.wizard.form.SetupForm;
import org.tokentriage.wizard.scan.Scanning;
import org.tokentriage.wizard.step.ProfileWriting;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/** Sets a site's profile up: tries the desk, looks codes up there, and writes the file. All methods are called on the UI executor. */
public final class Setup {

    private final SetupMeans means;
    private final Clock clock;
    private final Work asking;
    private final Work writing;
    private final Scanning scanning;
    private final WizardState state;

    public Setup(SetupMeans means, Threads threads, Clock clock, Scanning scanning, WizardState state) {
        this.means = means;
        this.clock = clock;
        this.asking = threads.networkWork();
        this.writing = threads.networkWork();
        this.scanning = scanning;
        this.state = state;
    }

    /** Whether a profile can be set up from here now: nothing that was typed is lost with this page. */
    public boolean canBegin() {
        var step = state.step();
        return !means.places().isEmpty()
                && (step instanceof Step.Scan
                        || step instanceof Step.Choosing
                        || step instanceof Step.Findings
                        || step instanceof Step.Copying);
    }

    public void begin() {
        if (canBegin()) {
            scanning.cancel();
            state.go(new Step.SettingUp(state.step(), new SetupForm(means.places()), ProfileWriting.NOT_YET));
        }
    }

    /** Tries what is typed at the desk, without changing anything there. */
    public void test() {
        if (state.step() instanceof Step.SettingUp at) {
            desk(at.form()).ifPresent(desk -> {
                at.form().connected(new ConnectionState.Running());
                asking.start(
                        () -> Reached.by(desk, clock),
                        reached -> at.form().connected(new ConnectionState.Answered(reached)),
                        thrown -> at.form().connected(new ConnectionState.Failed(Problems.of(thrown))));
            });
        }
    }

    /** Looks up the codes of the company that stands in for those that the desk does not know, and those of a ticket like the ones to come. */
    public void lookUpCodes() {
        if (state.step() instanceof Step.SettingUp at) {
            desk(at.form()).ifPresent(desk -> lookUp(at.form(), desk));
        }
    }

    @FlowOnly
    public void write(Step.SettingUp at) {
        var form = at.form();
        if (!form.isComplete() || !isRight(at, form.profile())) {
            return;
        }
        var target = form.target().get();
        if (Files.exists(target) && !at.writing().equals(new ProfileWriting.Asked(target))) {
            state.go(at.with(new ProfileWriting.Asked(target)));
        } else {
            writing.start(
                    () -> ProfileInstaller.install(form.profile(), target, clock),
                    written -> written(at, written),
                    thrown -> state.stop(at, thrown));
        }
    }

    @FlowOnly
    public ReadOnlyBooleanProperty busyProperty() {
        return writing.busyProperty();
    }

    @FlowOnly
    public void close() {
        asking.cancel();
        writing.cancel();
    }

    private void written(Step.SettingUp at, Installed written) {
        switch (written) {
            case Installed.Done(var file, var before) -> state.go(at.with(new ProfileWriting.Done(file, before)));
            case Installed.Mistaken(var mistaken) -> complain(at, mistaken);
            case Installed.NotWritable(var file) -> state.stop(at, Problems.profileNotWritable(file));
        }
    }

    private boolean isRight(Step.SettingUp at, ProfileText text) {
        if (SiteProfileFile.parse(text.text()) instanceof Outcome.Mistaken mistaken) {
            complain(at, mistaken);
            return false;
        }
        return true;
    }

    /** What is wrong with no field on the page would be a mistake of the program's own. */
    private void complain(Step.SettingUp at, Outcome.Mistaken mistaken) {
        var others = at.form().complain(mistaken.mistakes());
        if (!others.isEmpty()) {
            throw new IllegalStateException("the sample profile has mistakes: " + others);
        }
    }

    private void lookUp(SetupForm form, TicketDesk desk) {
        var cnpj = Cnpj.parse(form.genericCnpj().get()).found();
        var like = TicketNumber.parse(form.likeTicket().get());
        form.connected(new ConnectionState.Running());
        asking.start(
                () -> found(desk, cnpj, like),
                found -> {
                    form.connected(new ConnectionState.Answered(found.reached()));
                    found.codes().ifPresent(codes -> fillIn(form, codes));
                    found.customer().ifPresent(customer -> fillIn(form, customer));
                },
                thrown -> form.connected(new ConnectionState.Failed(Problems.of(thrown))));
    }

    private Found found(TicketDesk desk, Optional<Cnpj> cnpj, Optional<TicketNumber> like) throws TicketException {
        var reached = Reached.by(desk, clock);
        var customer =
                cnpj.isPresent() ? desk.findCustomer(cnpj.get(), Optional.empty()) : Optional.<KnownCustomer>empty();
        var codes = like.isPresent() ? desk.codesOf(like.get()) : Optional.<SeenCodes>empty();
        return new Found(reached, customer, codes);
    }

    /** A category or type is one thing, its name and its code: what the desk calls it takes the place of the usual name. */
    private static void fillIn(SetupForm form, SeenCodes codes) {
        form.propose(SetupField.CATEGORY, SetupField.CATEGORY_CODE, codes.category());
        form.propose(SetupField.TYPE, SetupField.TYPE_CODE, codes.type());
        form.propose(SetupField.SEVERITY, codes.severity());
        form.propose(SetupField.ORIGIN, codes.origin());
        form.propose(SetupField.LOCALITY, codes.locality());
    }

    private static void fillIn(SetupForm form, KnownCustomer customer) {
        form.propose(SetupField.FALLBACK_CUSTOMER, customer.code());
        customer.contacts().stream().findFirst().ifPresent(contact -> {
            form.propose(SetupField.FALLBACK_CONTACT, contact.code());
            form.propose(SetupField.LOCALITY, contact.locality());
        });
    }

    /** The desk as far as it is typed; what is wrong with its address is said on the form. */
    private Optional<TicketDesk> desk(SetupForm form) {
        return switch (SiteProfileFile.parse(form.profileToTry().text())) {
            case Outcome.Usable(var profile, var policy) ->
                means.desks().apply(profile).map(desks -> desks.open(credentials(form)));
            case Outcome.Mistaken(var mistakes) -> {
                form.complain(mistakes);
                yield Optional.empty();
            }
        };
    }

    private static Credentials credentials(SetupForm form) {
        return new Credentials(
                form.text(SetupField.USER).get().strip(), form.password().get());
    }

    private record Found(Reached reached, Optional<KnownCustomer> customer, Optional<SeenCodes> codes) {}
}

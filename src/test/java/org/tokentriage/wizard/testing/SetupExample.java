package org.tokentriage.wizard.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.desk.Reached;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.SetupField;
import org.tokentriage.wizard.form.SetupForm;
import org.tokentriage.wizard.form.SetupForm.Way;
import org.tokentriage.wizard.step.ProfileWriting;
import org.tokentriage.wizard.step.Step;

/** An administrator at work on the profile of a site. */
public final class SetupExample {

    public static final Path MACHINE = Path.of("/etc/token-triage/site.toml");

    private static final Path USER = Path.of("/home/ana.souza/.config/token-triage/site.toml");

    private SetupExample() {}

    public static Step.SettingUp begun() {
        return new Step.SettingUp(Step.Scan.begin(), new SetupForm(List.of(MACHINE, USER)), ProfileWriting.NOT_YET);
    }

    /** The desk answered, and the codes are missing. */
    public static Step.SettingUp faulty() {
        var at = begun();
        at.form().text(SetupField.ADDRESS).set("https://chamados.exemplo.com.br/qualitor");
        at.form().connected(new ConnectionState.Answered(new Reached(Duration.ofMillis(180))));
        at.form().isComplete();
        return at;
    }

    public static Step.SettingUp byHand() {
        var at = begun();
        at.form().way().set(Way.BY_HAND);
        return at;
    }

    public static Step.SettingUp replacing() {
        return begun().with(new ProfileWriting.Asked(MACHINE));
    }

    public static Step.SettingUp done() {
        var before = MACHINE.resolveSibling("site.toml.20261123-103210.bak");
        return begun().with(new ProfileWriting.Done(MACHINE, Optional.of(before)));
    }
}

package org.tokentriage.ui.setup;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.form.SetupField;
import org.tokentriage.wizard.step.ProfileWriting;
import org.tokentriage.wizard.step.Step;

/** An administrator says where the desk is and how tickets come there; the profile is written from that. */
public final class SetupPage implements Page {

    private final Shell shell;
    private final SetupFields fields;
    private final TargetChoice targets;
    private final VBox told = new VBox();
    private final List<Button> asides;
    private final VBox node;
    private Step.SettingUp step;

    public SetupPage(Step.SettingUp step, Shell shell) {
        this.step = step;
        this.shell = shell;
        var form = step.form();
        this.fields = new SetupFields(form, shell);
        this.targets = new TargetChoice(form, shell);
        var head = new PageHead();
        head.say(shell.say("setup.heading"), shell.say("setup.sentence"));
        var left = new VBox(new WayCard(form, fields, shell), new TrialCard(form, fields, shell));
        var right = new VBox(new CodesCard(form, fields, shell), targets);
        left.getStyleClass().add("setup-cards");
        right.getStyleClass().add("setup-cards");
        told.getStyleClass().addAll("stack", "setup-told");
        told.setAccessibleRole(AccessibleRole.TEXT);
        told.setFocusTraversable(true);
        this.asides = List.of(Buttons.aside(Icon.FILE, shell.say("setup.elsewhere"), targets::choose));
        node = new VBox(head, told, new Columns(2, 16, 16, 50).with(left, 1).with(right, 1));
        node.getStyleClass().add("page");
        show(step);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(fields.of(SetupField.ADDRESS).control());
    }

    @Override
    public String announcement() {
        return shell.say("setup.heading") + " " + shell.say("setup.sentence");
    }

    @Override
    public List<Button> asides() {
        return asides;
    }

    @Override
    public void proceed() {
        switch (step.writing()) {
            case ProfileWriting.Done done when step.isInUse() -> shell.desktop().reopen();
            case ProfileWriting.Done done -> shell.wizard().back();
            case ProfileWriting.NotYet notYet -> write();
            case ProfileWriting.Asked asked -> write();
        }
    }

    @Override
    public boolean takes(Situation now) {
        if (!(now.step() instanceof Step.SettingUp next && next.form().equals(step.form()))) {
            return false;
        }
        var isTold = !next.writing().equals(step.writing());
        show(next);
        if (isTold) {
            told.requestFocus();
        }
        return true;
    }

    private void write() {
        shell.wizard().next();
        fields.firstWrong().ifPresent(Node::requestFocus);
    }

    private void show(Step.SettingUp now) {
        step = now;
        told.getChildren().setAll(said(now.writing()).map(Notice::new).stream().toList());
        told.setAccessibleText(said(now.writing()).orElse(""));
        told.setVisible(!told.getChildren().isEmpty());
        told.setManaged(told.isVisible());
    }

    private Optional<String> said(ProfileWriting writing) {
        return switch (writing) {
            case ProfileWriting.NotYet notYet -> Optional.empty();
            case ProfileWriting.Asked(var file) -> Optional.of(shell.say("setup.replaces", file));
            case ProfileWriting.Done(var file, var before) ->
                Optional.of(done(file.toString(), before.map(Object::toString)));
        };
    }

    private String done(String file, Optional<String> before) {
        var written = before.map(kept -> shell.say("setup.written.before", file, kept))
                .orElseGet(() -> shell.say("setup.written", file));
        return step.isInUse() ? written : written + " " + shell.say("setup.written.elsewhere");
    }
}

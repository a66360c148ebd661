package org.tokentriage.ui.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.rehearsal.SiteRemark;
import org.tokentriage.settings.AskedSite;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Shown;
import org.tokentriage.ui.page.TextDialog;
import org.tokentriage.wizard.findings.SiteTrial;
import org.tokentriage.wizard.findings.SiteTrials;

/** At which site a certificate is not accepted: whose the site wants, and what stands in between when the agent asks for it. */
final class SitesDialog {

    /** In pixels; results come later than the window is laid out. */
    private static final double HEIGHT = 300;

    private final Diagnosis diagnosis;
    private final Shell shell;
    private final Map<AskedSite, VBox> results = new LinkedHashMap<>();

    SitesDialog(Diagnosis diagnosis, Shell shell) {
        this.diagnosis = diagnosis;
        this.shell = shell;
    }

    void show(Node owner) {
        new TextDialog(shell.say("sites.title"), shell.say("sites.title"), content())
                .show(owner, shell.say("frame.close"));
    }

    Node content() {
        var rows = new VBox(12, Type.smallMuted(shell.say("sites.told")));
        shell.wizard().sites().sites().forEach(site -> rows.getChildren().add(row(site)));
        shell.wizard().sites().trialProperty().when(Shown.of(rows)).subscribe(this::tell);
        var scrolling = new ScrollPane(rows);
        scrolling.setFitToWidth(true);
        scrolling.setPrefViewportHeight(HEIGHT);
        scrolling.getStyleClass().add("outgoing-scroll");
        return scrolling;
    }

    private Node row(AskedSite site) {
        var result = new VBox(4);
        results.put(site, result);
        var test = Buttons.compact(
                Icon.CONNECTION,
                shell.say("sites.test", site.host()),
                () -> shell.wizard().sites().begin(site, diagnosis));
        test.setMnemonicParsing(false);
        return new VBox(4, Type.smallBold(site.name()), wanted(site), test, result);
    }

    private Node wanted(AskedSite site) {
        var has = SiteTrials.hasWanted(site, diagnosis);
        var kind = has ? Remark.Kind.DONE : Remark.Kind.WRONG;
        return new Remark(kind, shell.say("sites.wants." + site.wants() + (has ? "" : ".absent")));
    }

    private void tell(SiteTrial trial) {
        results.values().forEach(result -> result.getChildren().clear());
        switch (trial) {
            case SiteTrial.NotYet notYet -> {}
            case SiteTrial.Running(var site) ->
                say(site, List.of(new Remark(Remark.Kind.BUSY, shell.say("sites.running"))));
            case SiteTrial.Done(var site, var remarks) ->
                say(site, remarks.stream().map(this::remark).toList());
        }
    }

    private void say(AskedSite site, List<Remark> said) {
        Objects.requireNonNull(results.get(site)).getChildren().setAll(said);
    }

    private Remark remark(SiteRemark said) {
        var kind = said.kind().isWrong() ? Remark.Kind.WRONG : Remark.Kind.NOTE;
        return new Remark(kind, shell.say("site.remark." + said.kind(), said.detail()));
    }
}

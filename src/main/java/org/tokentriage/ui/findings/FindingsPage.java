package org.tokentriage.ui.findings;

import atlantafx.base.theme.Styles;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.row.RowList;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.ReportDialog;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.findings.SiteTrials;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Origin;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.ObjectGroup;
import org.tokentriage.words.Summary;
import org.tokentriage.words.VerdictSpeech;

/** Step 2: the verdict, what it rests on, and what was read. */
public final class FindingsPage implements Page {

    /** More stand in the menu of the window alone. */
    private static final int MOST_OFFERS = 3;

    private final Shell shell;
    private final VBox node = new VBox();
    private Step.Findings findings;
    private VerdictBanner banner;
    private RowList<Item> items;
    private List<Button> asides;

    public FindingsPage(Step.Findings findings, Shell shell) {
        this.shell = shell;
        this.findings = findings;
        this.banner = new VerdictBanner(findings, shell);
        this.items = new RowList<>(new Contents(findings, shell).rows());
        this.asides = offers();
        node.getStyleClass().add("page");
        fill(begin());
    }

    private void fill(Item first) {
        var details = new StackPane();
        node.getChildren()
                .setAll(
                        banner.node(),
                        told(),
                        new Columns(3, 16, 16, 50)
                                .with(Card.ofRows(shell.say("findings.read"), items), 1)
                                .with(details, 2));
        node.getChildren().addFirst(origin());
        var closer = new Details(findings, shell);
        items.select(first);
        items.selectedProperty().subscribe(item -> details.getChildren().setAll(closer.of(item)));
    }

    private Node origin() {
        return switch (findings.origin()) {
            case Origin.Here here -> new PresenceStrip(findings.snapshot().readAt(), shell);
            case Origin.Elsewhere(var laudo, var form) -> OriginStrip.of(laudo, shell);
        };
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String announcement() {
        return banner.spoken();
    }

    @Override
    public List<Button> asides() {
        return asides;
    }

    @Override
    public void proceed() {
        shell.wizard().next();
    }

    @Override
    public boolean takes(Situation now) {
        if (now.step() instanceof Step.Findings next
                && next.snapshot().equals(findings.snapshot())
                && next.origin().equals(findings.origin())) {
            learn(next);
            return true;
        }
        return false;
    }

    /** What comes to be known after the verdict, of lists or of the computer, changes the page in place: a reader stays where they are. */
    private void learn(Step.Findings next) {
        if (next.equals(findings)) {
            return;
        }
        var shown = items.selectedProperty().get();
        var held = items.selectedRow().isFocused();
        var chosen = held || !shown.equals(begin());
        var before = Action.of(findings);
        findings = next;
        banner = new VerdictBanner(next, shell);
        items = new RowList<>(new Contents(next, shell).rows());
        if (Action.of(next) != before) {
            asides = offers();
        }
        fill(chosen && items.holds(shown) ? shown : begin());
        if (held) {
            items.selectedRow().requestFocus();
        }
    }

    /** What the verdict is about; beside a certificate in force what keeps it from being accepted. */
    private Item begin() {
        return findings.diagnosis().advice().because() instanceof Finding.OfComputer cause
                ? new Item.Noticed(cause)
                : ofVerdict();
    }

    private Item ofVerdict() {
        return switch (findings.diagnosis().content()) {
            case Content.Valid(var only) -> new Item.Single(only);
            case Content.Expired(var only, var days) -> new Item.Single(only);
            case Content.NotYetValid(var only) -> new Item.Single(only);
            case Content.Several several ->
                several.inForce().size() == 1
                        ? new Item.Single(several.inForce().get(0))
                        : new Item.Group(ObjectGroup.CERTIFICATES);
            case Content.Unreadable unreadable -> new Item.Group(ObjectGroup.CERTIFICATES);
            case Content.OnlyChain chain -> new Item.Group(ObjectGroup.CHAINS);
            case Content.KeyWithoutCertificate keys -> new Item.Group(ObjectGroup.KEYS);
            case Content.OnlyOthers others -> new Item.Group(ObjectGroup.OTHERS);
            case Content.Unproven unproven -> new Item.Doubt(unproven.reading());
            case Content.Blank blank -> new Item.Whole();
            case Content.Uninitialised fresh -> new Item.Whole();
        };
    }

    /** From a customer's computer the verdict is passed on, and where the site lets a technician, the ticket can be opened there too. */
    private List<Button> offers() {
        var all = new ArrayList<Button>();
        all.add(again());
        all.add(copySummary());
        if (shell.wizard().computer() == ComputerOwner.CUSTOMER) {
            if (Action.of(findings) != Action.MAKE_LAUDO) {
                all.add(Buttons.aside(
                        Icon.SENT, shell.say("findings.laudo"), shell.wizard().laudos()::make));
            } else if (findings.ticketing().opens() && shell.wizard().opensTickets()) {
                all.add(Buttons.aside(Icon.PERSON, shell.say("findings.ticketHere"), shell.wizard()::openTicketHere));
            }
        }
        if (findings.ticketing().opens() && Action.of(findings) == Action.READ_AGAIN) {
            all.add(Buttons.aside(Icon.PERSON, shell.say("findings.ticketAnyway"), shell.wizard()::openTicketHere));
        }
        if (SiteTrials.concern(findings.diagnosis())
                && !shell.wizard().sites().sites().isEmpty()) {
            all.add(Buttons.aside(
                    Icon.CONNECTION,
                    shell.say("findings.sites"),
                    () -> new SitesDialog(findings.diagnosis(), shell).show(node)));
        }
        findings.ticketing().article().ifPresent(article -> all.add(article(article)));
        if (all.size() < MOST_OFFERS) {
            all.add(ReportDialog.aside(shell));
        }
        return List.copyOf(all);
    }

    /** What the site's people have written down about such a token. */
    private Button article(URI page) {
        return Buttons.aside(
                Icon.NOTE, shell.say("findings.article"), () -> shell.desktop().open(page));
    }

    /** Never shown to the customer: the agent reads it out, or sends it. */
    private Node told() {
        var site = shell.wizard().siteSpeech(findings.diagnosis());
        var speech = new VerdictSpeech(findings.snapshot(), findings.diagnosis(), shell.voice(), site).text();
        var copy = Buttons.confirming(
                Buttons.compact(
                        Icon.COPY,
                        shell.say("receipt.copySpeech"),
                        () -> shell.desktop().copy(speech)),
                shell.say("frame.copied"));
        copy.getStyleClass().add(Styles.FLAT);
        return Card.of(shell.say("receipt.tell"), copy, Type.body("“" + speech + "”"));
    }

    private Button copySummary() {
        var copy = Buttons.aside(
                Icon.COPY,
                shell.say("findings.copySummary"),
                () -> shell.desktop().copy(summary().text()));
        return Buttons.confirming(copy, shell.say("frame.copied"));
    }

    private Summary summary() {
        return new Summary(findings.snapshot(), findings.diagnosis(), shell.voice());
    }

    /** What the primary button does not offer. */
    private Button again() {
        if (findings.origin() instanceof Origin.Elsewhere) {
            return Action.of(findings) == Action.RECEIVE_OTHER
                    ? Buttons.aside(
                            Icon.TOKEN,
                            shell.say("findings.readOther"),
                            () -> shell.wizard().lookAgain())
                    : Buttons.aside(
                            Icon.FILE,
                            shell.say("findings.otherLaudo"),
                            () -> shell.wizard().readAgain());
        }
        return Action.of(findings) == Action.READ_AGAIN
                ? Buttons.aside(
                        Icon.TOKEN,
                        shell.say("findings.readOther"),
                        () -> shell.wizard().lookAgain())
                : Buttons.aside(
                        Icon.READ_AGAIN,
                        shell.say("findings.readAgain"),
                        () -> shell.wizard().readAgain());
    }
}

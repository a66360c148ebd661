package org.tokentriage.ui.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.computer.Examination;
import org.tokentriage.diagnosis.DamagedCertificate;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenObject;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Pair;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.ProblemPane;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.CertificateText;
import org.tokentriage.words.ComputerSummary;
import org.tokentriage.words.ContentWords;
import org.tokentriage.words.FindingWords;
import org.tokentriage.words.ObjectGroup;
import org.tokentriage.words.Problems;

/** The selected item of step 2, closer. */
final class Details {

    private static final int FEW = 5;

    private final Shell shell;
    private final Step.Findings findings;
    private final ContentWords words;
    private final FindingWords found;
    private final CertificateText certificates;

    Details(Step.Findings findings, Shell shell) {
        this.shell = shell;
        this.findings = findings;
        this.words = new ContentWords(findings.snapshot(), findings.diagnosis(), shell.voice());
        this.found = new FindingWords(findings.snapshot(), findings.diagnosis(), shell.voice());
        this.certificates = shell.certificates(findings.snapshot());
    }

    Node of(Item item) {
        return switch (item) {
            case Item.Doubt(var reading) -> doubt(reading);
            case Item.Noticed(var finding) -> card(finding).node();
            case Item.Computer(var examination) -> computer(examination);
            case Item.Whole whole -> new TokenCard(findings, shell).node();
            case Item.Group(var group) -> group(group);
            case Item.Single(var certificate) -> new CertificateCard(certificate, findings, shell).node();
        };
    }

    private FindingCard card(Finding finding) {
        return new FindingCard(finding, found.of(finding), found.advice().besides(finding), shell);
    }

    private Node computer(Examination examination) {
        var content = new VBox(12);
        new ComputerSummary(examination, shell.texts())
                .lines()
                .forEach(line -> content.getChildren().add(Type.body(line)));
        return Card.of(
                shell.say(findings.isElsewhere() ? "content.computer.title.elsewhere" : "content.computer.title"),
                content);
    }

    private Node doubt(Reading reading) {
        if (reading instanceof Reading.Interrupted(var at, var cause)) {
            return ProblemPane.ofReading(Problems.of(cause), shell, stillHolds());
        }
        return Card.of(shell.say("content.doubt"), Type.body(shell.say("content.doubt.contradicted.means")));
    }

    private String stillHolds() {
        var info = findings.snapshot().info();
        return shell.say("findings.stillHolds", info.serial());
    }

    private Node group(ObjectGroup group) {
        var content = new VBox(12, Type.body(words.meaning(group)));
        if (words.isConfirmed()) {
            content.getChildren().addAll(notes(group));
            content.getChildren().addAll(members(group));
        }
        return Card.of(words.title(group), content);
    }

    private List<Node> notes(ObjectGroup group) {
        return found.of(group).stream()
                .<Node>map(finding -> card(finding).note())
                .toList();
    }

    private List<Node> members(ObjectGroup group) {
        var inventory = findings.diagnosis().inventory();
        return switch (group) {
            case CERTIFICATES ->
                Stream.concat(holders(words.certificates()).stream(), damaged(inventory.unreadable()).stream())
                        .toList();
            case CHAINS -> certificates(inventory.chain());
            case KEYS -> objects(inventory.keys());
            case OTHERS -> objects(inventory.others());
        };
    }

    /** A few are told apart by what each is for; of many the list beside tells enough. */
    private List<Node> holders(List<TokenCertificate> shown) {
        return shown.size() > FEW
                ? List.of()
                : shown.stream()
                        .<Node>map(certificate -> Pair.of(
                                describe(certificate),
                                certificate.details().identity().holder()))
                        .toList();
    }

    private String describe(TokenCertificate certificate) {
        var details = certificate.details();
        var revocation = findings.diagnosis().revocationOf(certificate);
        var parts = Stream.of(
                certificates.kind(details).stream(),
                certificates.cnpj(details).stream(),
                Stream.of(certificates.standing(details, revocation), certificates.services(details)));
        return parts.flatMap(part -> part).collect(Collectors.joining(" · "));
    }

    private List<Node> certificates(List<TokenCertificate> shown) {
        return shown.stream()
                .<Node>map(certificate -> Pair.of(
                        Stream.concat(
                                        Stream.of(certificates.standing(certificate.details())),
                                        certificates.authority(certificate.details()).stream())
                                .collect(Collectors.joining(" · ")),
                        certificates.holder(certificate.details())))
                .toList();
    }

    private List<Node> damaged(List<DamagedCertificate> shown) {
        return shown.stream()
                .<Node>map(certificate -> Pair.of(
                        certificates.damaged(certificate),
                        certificate.name().isBlank() ? shell.say("content.unlabelled") : certificate.name()))
                .toList();
    }

    private List<Node> objects(List<? extends TokenObject> shown) {
        return shown.stream().<Node>map(this::object).toList();
    }

    private Node object(TokenObject object) {
        var label = object.label().isBlank() ? shell.say("content.unlabelled") : object.label();
        return Pair.of(shell.say("content.kind." + object.getClass().getSimpleName()), label);
    }
}

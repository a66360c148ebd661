package org.tokentriage.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.computer.Examination;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.ui.component.row.Row;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.CertificateText;
import org.tokentriage.words.ContentWords;
import org.tokentriage.words.FindingWords;
import org.tokentriage.words.ObjectGroup;

/** The list of what was read, under the procedure's own names. Empty groups stay: their emptiness is the evidence. */
final class Contents {

    private final Shell shell;
    private final TokenSnapshot snapshot;
    private final Diagnosis diagnosis;
    private final boolean isElsewhere;
    private final ContentWords words;
    private final FindingWords found;
    private final FindingSigns signs;
    private final CertificateText certificates;

    Contents(Step.Findings findings, Shell shell) {
        this.shell = shell;
        this.snapshot = findings.snapshot();
        this.diagnosis = findings.diagnosis();
        this.isElsewhere = findings.isElsewhere();
        this.words = new ContentWords(snapshot, diagnosis, shell.voice());
        this.found = new FindingWords(snapshot, diagnosis, shell.voice());
        this.signs = new FindingSigns(diagnosis);
        this.certificates = shell.certificates(snapshot);
    }

    List<Row<Item>> rows() {
        var rows = new ArrayList<Row<Item>>();
        if (!snapshot.reading().isComplete()) {
            rows.add(Row.ofGroup(
                    new Item.Doubt(snapshot.reading()),
                    Icon.INTERRUPTED,
                    shell.say("content.doubt"),
                    words.ofDoubt(snapshot.reading())));
        }
        signs.ofToken().forEach(finding -> rows.add(noticed(finding)));
        rows.add(Row.ofGroup(new Item.Whole(), Icon.TOKEN, shell.say("content.token"), shell.nameOf(snapshot.info())));
        for (var group : ObjectGroup.values()) {
            rows.add(Row.ofGroup(new Item.Group(group), icon(group), words.title(group), words.summary(group)));
            if (group == ObjectGroup.CERTIFICATES && words.isConfirmed()) {
                words.certificates().forEach(certificate -> rows.add(member(certificate)));
                diagnosis
                        .computer()
                        .filter(examination -> !examination.results().isEmpty())
                        .ifPresent(examination -> rows.addAll(computer(examination)));
            }
        }
        return rows;
    }

    /** What may keep a certificate from being accepted stands below; what is fine is counted. */
    private List<Row<Item>> computer(Examination examination) {
        var causes = diagnosis.besides().stream()
                .filter(Finding.OfComputer.class::isInstance)
                .toList();
        var rows = new ArrayList<Row<Item>>();
        rows.add(Row.ofGroup(
                new Item.Computer(examination),
                Icon.SYSTEM,
                shell.say(
                        isElsewhere ? "content.computer.elsewhere" : "content.computer",
                        examination.problems().size()),
                shell.say("content.computer.fine", examination.fine().size())));
        causes.forEach(cause -> rows.add(cause(cause)));
        return rows;
    }

    private Row<Item> cause(Finding finding) {
        return Row.ofMember(
                new Item.Noticed(finding),
                FindingSign.of(finding).icon(),
                found.of(finding).title(shell.texts()),
                shell.say(
                        FindingSign.of(finding).tone() == Tone.WARNING
                                ? "content.computer.explains"
                                : "content.computer.possible"));
    }

    private Row<Item> member(TokenCertificate certificate) {
        return Row.ofMember(
                new Item.Single(certificate),
                CertificateSign.of(certificate, diagnosis.revocationOf(certificate), snapshot.readAt())
                        .icon(),
                certificates.holder(certificate.details()),
                kind(certificate));
    }

    /** Of several, what tells them apart: how each stands, and whose it is by its number, which the advice has compared. */
    private String kind(TokenCertificate certificate) {
        var number = words.certificates().size() == 1
                ? Optional.<String>empty()
                : certificates.number(certificate.details());
        return number.map(
                        known -> shell.say("content.numbered", kindAndState(certificate), known.replace(' ', '\u00A0')))
                .orElseGet(() -> kindAndState(certificate));
    }

    private String kindAndState(TokenCertificate certificate) {
        var details = certificate.details();
        var revocation = diagnosis.revocationOf(certificate);
        var state = certificates.state(details, revocation);
        var only = words.certificates().size() == 1;
        return certificates
                .kind(details)
                .map(kind -> only ? kind : shell.say("content.kindAndState", kind, state))
                .orElse(certificates.standing(details, revocation));
    }

    private Row<Item> noticed(Finding finding) {
        var sign = FindingSign.of(finding);
        var explanation = found.of(finding);
        return Row.ofGroup(
                new Item.Noticed(finding),
                sign.icon(),
                explanation.title(shell.texts()),
                shell.say(sign.tone() == Tone.DANGER ? "content.noticed.grave" : "content.noticed"));
    }

    private static Icon icon(ObjectGroup group) {
        return switch (group) {
            case CERTIFICATES -> Icon.CERTIFICATE;
            case KEYS -> Icon.KEY;
            case CHAINS -> Icon.CHAIN;
            case OTHERS -> Icon.OTHER_OBJECT;
        };
    }
}

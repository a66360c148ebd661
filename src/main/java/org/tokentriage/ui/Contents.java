package org.tokentriage.ui;

import java.util.ArrayList;
import java.util.List;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.ui.Item.Kind;
import org.tokentriage.ui.component.Icon;
import org.tokentriage.ui.component.Row;
import org.tokentriage.wizard.Step;

/** The list of what was read, under the procedure's own names. Empty groups stay: their emptiness is the evidence. */
final class Contents {

    private final Shell shell;
    private final TokenSnapshot snapshot;
    private final ContentWords words;
    private final CertificateWords certificates;

    Contents(Step.Findings findings, Shell shell) {
        this.shell = shell;
        this.snapshot = findings.snapshot();
        this.words = new ContentWords(findings, shell);
        this.certificates = new CertificateWords(snapshot.readAt(), shell);
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
        rows.add(Row.ofGroup(
                new Item.Whole(), Icon.TOKEN, shell.say("content.token"), shell.nameOf(snapshot.info())));
        for (var kind : Kind.values()) {
            rows.add(Row.ofGroup(new Item.Group(kind), icon(kind), words.title(kind), words.summary(kind)));
            if (kind == Kind.CERTIFICATES && words.isConfirmed()) {
                words.certificates().forEach(certificate -> rows.add(member(certificate)));
            }
        }
        return rows;
    }

    private Row<Item> member(TokenCertificate certificate) {
        return Row.ofMember(
                new Item.Single(certificate),
                certificates.icon(certificate),
                CertificateWords.holder(certificate.details()),
                certificates.validity(certificate));
    }

    private static Icon icon(Kind kind) {
        return switch (kind) {
            case CERTIFICATES -> Icon.CERTIFICATE;
            case KEYS -> Icon.KEY;
            case CHAINS -> Icon.CHAIN;
            case OTHERS -> Icon.OTHER_OBJECT;
        };
    }
}

package org.tokentriage.ui;

import javafx.scene.Node;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.ui.component.Card;
import org.tokentriage.ui.component.Columns;
import org.tokentriage.ui.component.Pair;
import org.tokentriage.ui.component.Pill;

/** What a certificate says. */
final class CertificateCard {

    private final TokenCertificate certificate;
    private final CertificateWords words;
    private final Shell shell;

    CertificateCard(TokenCertificate certificate, CertificateWords words, Shell shell) {
        this.certificate = certificate;
        this.words = words;
        this.shell = shell;
    }

    Node node() {
        var details = certificate.details();
        var pairs = new Columns(2, 16, 12, 28)
                .with(Pair.of(shell.say("findings.holder"), CertificateWords.holder(details)), 2)
                .with(Pair.of(shell.say("findings.cnpj"), cnpj()), 1)
                .with(Pair.of(shell.say("findings.validity"), words.period(certificate)), 1)
                .with(Pair.of(shell.say("findings.issuer"), details.issuer()), 2)
                .with(Pair.ofCode(shell.say("findings.certificateSerial"), details.serial()), 2)
                .with(
                        Pair.ofCode(
                                shell.say("findings.fingerprint"),
                                certificate.object().value().sha256()),
                        2);
        var state = new Pill(words.tone(certificate), words.icon(certificate), words.validity(certificate));
        return Card.of(shell.say("content.certificate"), state, pairs);
    }

    private String cnpj() {
        return certificate.details().cnpj().map(CertificateWords::cnpj).orElseGet(() -> shell.say("findings.noCnpj"));
    }
}

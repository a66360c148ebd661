package org.tokentriage.ui.findings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Pair;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.CertificateText;

/** What a certificate says, and the chain above it. */
final class CertificateCard {

    private final TokenCertificate certificate;
    private final CertificateDetails details;
    private final CertificateChain chain;
    private final CertificateText text;
    private final Optional<RevocationStatus> revocation;
    private final Shell shell;

    CertificateCard(TokenCertificate certificate, Step.Findings findings, Shell shell) {
        this.certificate = certificate;
        this.details = certificate.details();
        this.chain = findings.diagnosis().chainOf(certificate);
        this.revocation = findings.diagnosis().revocationOf(certificate);
        this.text = shell.certificates(findings.snapshot());
        this.shell = shell;
    }

    Node node() {
        var pairs = new Columns(2, 16, 8, 28)
                .with(people(), 1)
                .with(chain(), 1)
                .with(Pair.ofCode(shell.say("findings.certificateSerial"), details.serial()), 1)
                .with(Pair.of(shell.say("findings.key"), text.key(details)), 1)
                .with(Pair.ofCode(shell.say("findings.fingerprint"), details.sha256()), 2);
        var sign = CertificateSign.of(certificate, revocation, text.at());
        var state = new Pill(sign.tone(), sign.icon(), text.standing(details, revocation));
        return Card.of(text.holder(details), text.kind(details).orElse(""), state, pairs);
    }

    private Node people() {
        var pairs = new VBox(8);
        pair(pairs, "findings.cnpj", text.cnpj(details));
        pair(pairs, "findings.responsible", text.responsible(details));
        pair(pairs, "findings.services", Optional.of(text.services(details)));
        pair(pairs, "findings.validity", Optional.of(text.period(details)));
        pair(pairs, "findings.issuer", Optional.of(details.issuer()));
        pair(pairs, "findings.authority", text.authority(details));
        pair(pairs, "findings.revocation", revocation.map(text::revocation));
        return pairs;
    }

    private void pair(VBox pairs, String label, Optional<String> value) {
        value.ifPresent(words -> pairs.getChildren().add(Pair.of(shell.say(label), words)));
    }

    private Node chain() {
        return new VBox(4, Type.smallBold(shell.say("findings.chain")), new ChainTree(chain, revocation, text));
    }
}

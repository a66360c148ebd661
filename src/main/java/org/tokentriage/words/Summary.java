package org.tokentriage.words;

import java.util.ArrayList;
import java.util.List;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.TokenSnapshot;

/** The diagnosis in plain text, to be pasted into a chat or an e-mail. */
public final class Summary {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Voice voice;
    private final TokenSnapshot snapshot;
    private final Diagnosis diagnosis;
    private final List<String> lines = new ArrayList<>();

    public Summary(TokenSnapshot snapshot, Diagnosis diagnosis, Voice voice) {
        this.snapshot = snapshot;
        this.diagnosis = diagnosis;
        this.voice = voice;
    }

    public String text() {
        lines.clear();
        verdict();
        token();
        contents();
        computer();
        diagnosis.inventory().certificates().forEach(this::certificate);
        return String.join("\n", lines).replace(NO_BREAK_SPACE, ' ') + "\n";
    }

    private void verdict() {
        var words = new FindingWords(snapshot, diagnosis, voice);
        var verdict = words.verdict();
        lines.add(verdict.title(voice.texts()));
        lines.add(verdict.why(voice.texts()));
        Evidence.of(snapshot, voice).forEach(line -> lines.add("- " + line.words()));
        diagnosis.besides().forEach(finding -> beside(words.of(finding)));
        lines.add("");
        lines.add(voice.say("findings.next"));
        words.advice().now().forEach(step -> lines.add("- " + step));
    }

    private void beside(Explanation explanation) {
        lines.add("");
        lines.add(explanation.title(voice.texts()));
        lines.add(explanation.why(voice.texts()));
        lines.add("- " + explanation.evidence(voice.texts()));
    }

    private void token() {
        var info = snapshot.info();
        lines.add("");
        pair("findings.label", info.label());
        pair("findings.serial", info.serial());
        pair("findings.state", voice.say(info.initialised() ? "scan.token.operational" : "scan.token.uninitialised"));
        pair("findings.pin", voice.say("pin." + diagnosis.pin()));
        pair("findings.model", info.model());
        pair("findings.manufacturer", info.manufacturer());
        pair("findings.reader", snapshot.slot().reader());
    }

    private void contents() {
        var words = new ContentWords(snapshot, diagnosis, voice);
        lines.add("");
        for (var group : ObjectGroup.values()) {
            lines.add(words.title(group) + ": " + words.summary(group));
        }
    }

    private void computer() {
        diagnosis.computer().ifPresent(examination -> {
            lines.add("");
            lines.addAll(new ComputerSummary(examination, voice.texts()).lines());
        });
    }

    private void certificate(TokenCertificate certificate) {
        var details = certificate.details();
        lines.add("");
        var text = voice.certificates(snapshot);
        pair("findings.holder", text.holder(details));
        text.kind(details).ifPresent(kind -> pair("findings.kind", kind));
        text.cnpj(details).ifPresent(cnpj -> pair("findings.cnpj", cnpj));
        pair("findings.services", text.services(details));
        pair("findings.validity", text.period(details));
        pair("findings.issuer", details.issuer());
        pair("findings.certificateSerial", details.serial());
        pair("findings.fingerprint", details.sha256());
    }

    private void pair(String label, String value) {
        lines.add(voice.say(label) + ": " + value);
    }
}

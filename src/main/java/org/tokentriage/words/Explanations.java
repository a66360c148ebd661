package org.tokentriage.words;

import java.time.Instant;
import org.tokentriage.certificate.revocation.RevocationReason;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.FindingCode;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.i18n.Moments;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenFailure;

/**
 * Which explanation each finding has. A new finding does not compile until it has one.
 *
 * @param readAt the time on this computer's clock when the token was read
 */
public record Explanations(Diagnosis diagnosis, Instant readAt, Moments moments) {

    public Explanation of(Finding finding) {
        return switch (finding) {
            case Finding.OfContent(var content) -> of(content);
            case Finding.OfPin pin -> new Explanation(finding.code().name());
            case Finding.OfPuk puk -> new Explanation(finding.code().name());
            case Finding.BothLocked both -> new Explanation(finding.code().name());
            case Finding.FlagContradicted(var objects) -> counted(finding.code(), objects);
            case Finding.MemoryInUse(var memory) ->
                new Explanation(finding.code().name(), Long.toString(memory.free()), Long.toString(memory.total()));
            case Finding.ClockSuspect(var certificate, var clock) -> clock(finding.code(), certificate);
            case Finding.EndsSoon(var certificate, var days) -> endsSoon(certificate, days);
            case Finding.KeyNotVisible(var certificate) -> named(finding.code(), certificate);
            case Finding.KeyUnderOtherId(var certificate, var id) ->
                new Explanation(
                        finding.code().name(),
                        holder(certificate),
                        told(certificate.object().id()),
                        told(id));
            case Finding.RenewalUnfinished(var keys) -> counted(finding.code(), keys);
            case Finding.SelfSigned(var certificate) -> named(finding.code(), certificate);
            case Finding.NotForSites(var certificate) -> named(finding.code(), certificate);
            case Finding.OldBesideNew(var old, var renewed) -> rivals(finding.code(), old, renewed);
            case Finding.PersonBesideCompany(var person, var company) -> rivals(finding.code(), person, company);
            case Finding.SeveralCompanies(var companies) ->
                new Explanation(finding.code().name(), Integer.toString(companies));
            case Finding.IssuerEnded(var certificate, var authority, var ended) ->
                new Explanation(finding.code().name(), holder(certificate), authority, date(ended), time(ended));
            case Finding.ChainIncomplete(var certificate, var missing) -> named(finding.code(), certificate, missing);
            case Finding.SignatureBroken(var certificate, var signed) -> named(finding.code(), certificate, signed);
            case Finding.SignatureNotSupported(var certificate, var signed) ->
                named(finding.code(), certificate, signed);
            case Finding.SignatureNotChecked(var certificate, var signed, var why) ->
                named(finding.code(), certificate, signed).because(finding.code() + "." + why);
            case Finding.OddCertificate(var certificate, var oddity) ->
                named(finding.code(), certificate).because(finding.code() + "." + oddity);
            case Finding.SomeUnreadable(var count) -> counted(finding.code(), count);
            case Finding.OfRevoked(var certificate, var status) -> revoked(certificate, status);
            case Finding.RevocationUnknown(var certificate, var status) ->
                new Explanation(finding.code().name(), holder(certificate), date(status.at()), time(status.at()))
                        .because(finding.code() + "." + status.because());
            case Finding.OfComputer computer -> ComputerWords.of(computer);
        };
    }

    /** On hold is not for good. */
    private Explanation revoked(TokenCertificate certificate, RevocationStatus.Revoked status) {
        var form = status.reason() == RevocationReason.HOLD ? "REVOKED.HOLD" : "REVOKED";
        return new Explanation(
                        "REVOKED",
                        holder(certificate),
                        date(status.since()),
                        time(status.since()),
                        date(status.asOf()),
                        time(status.asOf()))
                .because(form)
                .shownBy("REVOKED." + status.reason());
    }

    public Explanation verdict() {
        return of(diagnosis.content());
    }

    private Explanation of(Content content) {
        var code = new Finding.OfContent(content).code();
        return switch (content) {
            case Content.Blank blank -> new Explanation(code.name());
            case Content.Uninitialised fresh -> new Explanation(code.name());
            case Content.OnlyChain chain -> counted(code, chain.certificates());
            case Content.KeyWithoutCertificate keys -> counted(code, keys.keys());
            case Content.OnlyOthers others -> counted(code, others.objects());
            case Content.Valid(var only) -> inForce(code, only);
            case Content.NotYetValid(var only) -> dated(code, only);
            case Content.Expired(var only, var days) -> dated(code, only, days).titled(inDays("EXPIRED", days));
            case Content.Several several -> several(several);
            case Content.Unproven(var reading) -> unproven(reading);
            case Content.Unreadable(var certificates) ->
                counted(code, certificates).titled("INCONCLUSIVE");
        };
    }

    /** What was revoked is not called valid, though its period lasts. */
    private Explanation inForce(FindingCode code, TokenCertificate certificate) {
        var explanation = dated(code, certificate);
        return diagnosis.revocationOf(certificate).orElse(null) instanceof RevocationStatus.Revoked
                ? explanation.titled("VALID.revoked").because("VALID.revoked")
                : explanation;
    }

    private static Explanation counted(FindingCode code, int count) {
        return new Explanation(code.name(), Integer.toString(count)).because(code + (count == 1 ? ".one" : ".many"));
    }

    private static Explanation named(FindingCode code, TokenCertificate certificate) {
        return named(code, certificate, "");
    }

    private static Explanation named(FindingCode code, TokenCertificate certificate, String other) {
        return new Explanation(code.name(), holder(certificate), other);
    }

    private Explanation dated(FindingCode code, TokenCertificate certificate) {
        return dated(code, certificate, 0);
    }

    /** With the certificate's period and the clock that it is judged by. */
    private Explanation dated(FindingCode code, TokenCertificate certificate, long days) {
        var validity = certificate.details().validity();
        return new Explanation(
                        code.name(),
                        holder(certificate),
                        date(validity.notBefore()),
                        time(validity.notBefore()),
                        date(validity.notAfter()),
                        time(validity.notAfter()),
                        date(readAt),
                        time(readAt),
                        Long.toString(days))
                .shownBy("validity");
    }

    /** The one that is chosen by mistake, then the one that should be. */
    private Explanation rivals(FindingCode code, TokenCertificate wrong, TokenCertificate right) {
        return new Explanation(
                code.name(),
                holder(wrong),
                date(wrong.details().notAfter()),
                holder(right),
                date(right.details().notAfter()));
    }

    private static String told(ObjectId id) {
        return id.equals(ObjectId.NONE) ? "-" : id.hex();
    }

    private Explanation clock(FindingCode code, TokenCertificate certificate) {
        return dated(code, certificate).shownBy(code.name());
    }

    private Explanation endsSoon(TokenCertificate certificate, long days) {
        return dated(FindingCode.ENDS_SOON, certificate, days).titled(inDays("ENDS_SOON", days));
    }

    private static String inDays(String key, long days) {
        return key + (days == 0 ? ".today" : days == 1 ? ".one" : ".many");
    }

    private Explanation several(Content.Several several) {
        var valid = several.inForce().size();
        var only = several.inForce().stream().limit(1).toList();
        return new Explanation(
                        "MIXED",
                        Integer.toString(several.count()),
                        Integer.toString(valid),
                        only.isEmpty() ? "" : holder(only.get(0)),
                        only.isEmpty() ? "" : date(only.get(0).details().notAfter()))
                .because("MIXED." + form(several));
    }

    private static String form(Content.Several several) {
        return switch (several.inForce().size()) {
            case 0 -> "none";
            case 1 -> "one";
            default -> several.others().isEmpty() ? "all" : "some";
        };
    }

    private static Explanation unproven(Reading reading) {
        return switch (reading) {
            case Reading.Interrupted(var at, TokenFailure.TokenRemoved removed) -> interrupted("removed", at.reading());
            case Reading.Interrupted(var at, TokenFailure.ModuleCrashed crashed) ->
                interrupted("crashed", at.reading());
            case Reading.Interrupted(var at, TokenFailure.ModuleNotAnswering silent) ->
                interrupted("silent", at.reading());
            case Reading.Interrupted(var at, var cause) -> interrupted("failed", at.reading());
            case Reading.Contradicted differing -> new Explanation("CONTRADICTED").titled("INCONCLUSIVE");
            case Reading.Confirmed complete ->
                throw new IllegalArgumentException("a complete reading proves something");
            case Reading.Uninitialised complete -> new Explanation("CONTRADICTED").titled("INCONCLUSIVE");
        };
    }

    private static Explanation interrupted(String how, int reading) {
        return new Explanation("INTERRUPTED")
                .titled("INCONCLUSIVE")
                .because("INTERRUPTED." + how + "." + reading)
                .shownBy("INTERRUPTED." + reading);
    }

    private static String holder(TokenCertificate certificate) {
        return certificate.details().identity().holder();
    }

    private String date(Instant moment) {
        return moments.date(moment);
    }

    private String time(Instant moment) {
        return moments.time(moment);
    }
}

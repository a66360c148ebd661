package org.tokentriage.ui;

import java.time.Instant;
import java.util.List;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.ui.component.Icon;
import org.tokentriage.ui.component.Tone;

/**
 * A verdict as a person is told it. Its sentences stand in the bundles under {@code verdict.}.
 *
 * @param title the key of its name
 * @param reason the key of why it is so
 * @param advice the key of what to do now, one step on each line
 * @param values what fills the gaps
 */
record Finding(Tone tone, Icon icon, String title, String reason, String advice, List<String> values) {

    static Finding of(TokenSnapshot snapshot, Content content, Moments moments) {
        return switch (content) {
            case Content.Blank blank -> of(Tone.WARNING, Icon.BLANK, "blank");
            case Content.Uninitialised fresh -> of(Tone.WARNING, Icon.UNINITIALISED, "uninitialised");
            case Content.OnlyChain chain -> counted(Icon.CHAIN, "onlyChain", chain.certificates());
            case Content.KeyWithoutCertificate keys -> counted(Icon.KEY, "keyOnly", keys.keys());
            case Content.OnlyOthers others -> counted(Icon.OTHER_OBJECT, "onlyOthers", others.objects());
            case Content.Valid(var only) ->
                dated(Tone.SUCCESS, Icon.CHECK, "valid", only, only.details().notAfter(), moments);
            case Content.NotYetValid(var only) ->
                dated(Tone.WARNING, Icon.TIME, "early", only, only.details().notBefore(), moments);
            case Content.Expired(var only, var days) -> expired(only, days, moments);
            case Content.Several(var all) -> several(all, snapshot.readAt());
            case Content.Unproven(var reading) -> unproven(reading);
            case Content.Unreadable(var certificates) ->
                new Finding(
                        Tone.NEUTRAL,
                        Icon.INCONCLUSIVE,
                        "inconclusive",
                        plural("unreadable", certificates),
                        "unreadable",
                        List.of(Integer.toString(certificates)));
        };
    }

    String title(Texts texts) {
        return texts.say(part(title, "title"));
    }

    String reason(Texts texts) {
        return texts.say(part(reason, "why"));
    }

    /** What to do now, in at most three steps. */
    List<String> advice(Texts texts) {
        return texts.say(part(advice, "next")).lines().toList();
    }

    private Message part(String key, String name) {
        return new Message("verdict." + key + "." + name, values);
    }

    private static Finding of(Tone tone, Icon icon, String key, String... values) {
        return new Finding(tone, icon, key, key, key, List.of(values));
    }

    private static Finding counted(Icon icon, String key, int count) {
        return new Finding(Tone.WARNING, icon, key, plural(key, count), key, List.of(Integer.toString(count)));
    }

    private static Finding dated(Tone tone, Icon icon, String key, TokenCertificate only, Instant at, Moments moments) {
        return of(tone, icon, key, CertificateWords.holder(only.details()), moments.date(at), moments.time(at));
    }

    private static Finding expired(TokenCertificate only, long days, Moments moments) {
        var ended = only.details().notAfter();
        var title = days == 0 ? "expired.today" : days == 1 ? "expired.one" : "expired.many";
        return new Finding(
                Tone.WARNING,
                Icon.TIME,
                title,
                "expired",
                "expired",
                List.of(Long.toString(days), moments.date(ended), moments.time(ended)));
    }

    private static Finding several(List<TokenCertificate> all, Instant at) {
        var valid = all.stream()
                .filter(certificate -> certificate.details().validAt(at))
                .count();
        var form = valid == all.size() ? "several.all" : valid == 0 ? "several.none" : "several.some";
        return new Finding(
                valid == all.size() ? Tone.SUCCESS : Tone.WARNING,
                valid == all.size() ? Icon.CHECK : Icon.CERTIFICATE,
                "several",
                form,
                "several",
                List.of(Integer.toString(all.size()), Long.toString(valid)));
    }

    private static Finding unproven(Reading reading) {
        return switch (reading) {
            case Reading.Interrupted(var at, TokenFailure.TokenRemoved removed) ->
                inconclusive("removed." + at.reading(), "removed");
            case Reading.Interrupted(var at, var cause) -> inconclusive("interrupted." + at.reading(), "interrupted");
            case Reading.Contradicted differing -> inconclusive("contradicted", "interrupted");
            case Reading.Confirmed complete ->
                throw new IllegalArgumentException("a complete reading proves something");
            case Reading.NotNeeded complete ->
                throw new IllegalArgumentException("a complete reading proves something");
        };
    }

    private static Finding inconclusive(String reason, String advice) {
        return new Finding(Tone.NEUTRAL, Icon.INCONCLUSIVE, "inconclusive", reason, advice, List.of());
    }

    private static String plural(String key, int count) {
        return key + (count == 1 ? ".one" : ".many");
    }
}

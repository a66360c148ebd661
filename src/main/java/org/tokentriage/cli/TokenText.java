package org.tokentriage.cli;

import java.util.List;
import java.util.stream.Stream;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Inventory;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.wizard.Problems;

/** The parts of a token for people to read, each as lines. */
record TokenText(Texts texts, Moments moments) {

    List<String> names(TokenInfo token) {
        var label = token.label().isEmpty() ? texts.say("cli.token.unnamed") : token.label();
        var name = token.serial().isEmpty() ? label : texts.say("cli.token.name", label, token.serial());
        return List.of(name, texts.say("cli.token.maker", token.manufacturer(), token.model()));
    }

    List<String> verdict(Diagnosis diagnosis) {
        var verdict = texts.say("cli.verdict." + diagnosis.verdict());
        return Stream.concat(Stream.of(verdict), reasons(diagnosis.content())).toList();
    }

    private Stream<String> reasons(Content content) {
        if (content instanceof Content.Unreadable) {
            return Stream.of(texts.say("cli.reason.unreadable"));
        }
        return content instanceof Content.Unproven(var reading) ? reasons(reading) : Stream.empty();
    }

    private Stream<String> reasons(Reading reading) {
        return reading instanceof Reading.Interrupted(var at, var cause)
                ? Stream.of(title(cause), texts.say(Problems.of(cause).remedySentence()))
                : Stream.of(texts.say("cli.reason.contradicted"));
    }

    /** What a failure is called, with its code. */
    String title(TokenFailure failure) {
        var problem = Problems.of(failure);
        return texts.say("cli.problem", texts.say(problem.title()), problem.code());
    }

    List<String> certificates(Inventory inventory) {
        return inventory.certificates().stream().flatMap(this::certificate).toList();
    }

    private Stream<String> certificate(TokenCertificate certificate) {
        var details = certificate.details();
        return Stream.of(
                details.subject(),
                texts.say(
                        "cli.certificate",
                        moments.date(details.notBefore()),
                        moments.date(details.notAfter()),
                        details.issuer()));
    }

    List<String> objects(TokenSnapshot snapshot) {
        var table = new Rows();
        snapshot.objects()
                .forEach(object -> table.add(
                        ObjectClass.name(object), object.label(), object.id().hex()));
        return Stream.concat(count(snapshot), table.lines().stream()).toList();
    }

    /** Of a reading that proves nothing the emptiness proves nothing either. */
    private Stream<String> count(TokenSnapshot snapshot) {
        var number = snapshot.objects().size();
        return switch (snapshot.reading()) {
            case Reading.NotNeeded none -> Stream.empty();
            case Reading.Confirmed confirmed ->
                Stream.of(number == 0 ? texts.say("cli.objects.none") : texts.say("cli.objects.count", number));
            case Reading.Contradicted contradicted -> Stream.of(texts.say("cli.objects.unproven", number));
            case Reading.Interrupted interrupted -> Stream.of(texts.say("cli.objects.unproven", number));
        };
    }
}

package org.tokentriage.cli.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tokentriage.computer.Examination;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.words.ComputerSummary;
import org.tokentriage.words.Explanation;
import org.tokentriage.words.Problems;

/** The parts of a token for people to read, each as lines. */
record TokenText(Texts texts) {

    List<String> names(TokenInfo token) {
        var label = token.label().isEmpty() ? texts.say("cli.token.unnamed") : token.label();
        var name = token.serial().isEmpty() ? label : texts.say("cli.token.name", label, token.serial());
        return List.of(name, texts.say("cli.token.maker", token.manufacturer(), token.model()));
    }

    /** What a finding is called, what it means, which fact shows it, and what to do, if anything. */
    List<String> finding(Explanation explanation, List<String> steps) {
        var lines = new ArrayList<String>();
        lines.add(explanation.title(texts));
        lines.add(explanation.why(texts));
        lines.add(explanation.evidence(texts));
        steps.forEach(step -> lines.add(texts.say("cli.step", step)));
        return lines;
    }

    /** What broke a reading off, and what to do about it. */
    List<String> failure(TokenFailure failure) {
        return List.of(title(failure), texts.say(Problems.of(failure).remedySentence()));
    }

    /** What a failure is called, with its code. */
    String title(TokenFailure failure) {
        var problem = Problems.of(failure);
        return texts.say("cli.problem", texts.say(problem.title()), problem.code());
    }

    /** What was checked around it. */
    List<String> computer(Examination examination) {
        return new ComputerSummary(examination, texts).lines();
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
            case Reading.Uninitialised none -> Stream.empty();
            case Reading.Confirmed confirmed ->
                Stream.of(number == 0 ? texts.say("cli.objects.none") : texts.say("cli.objects.count", number));
            case Reading.Contradicted contradicted -> Stream.of(texts.say("cli.objects.unproven", number));
            case Reading.Interrupted interrupted -> Stream.of(texts.say("cli.objects.unproven", number));
        };
    }
}

package org.tokentriage.ui.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.i18n.Texts;
import org.tokentriage.words.Problem;

/** A problem in plain text: for the clipboard, and for whoever listens to the screen. */
public record ProblemText(Problem problem, Texts texts) {

    String spoken() {
        return sentences().collect(Collectors.joining(" "));
    }

    /** What it is, why, and what to do, below its title; with the code. */
    public String explained() {
        var code = texts.say("frame.problem.code", problem.code());
        return Stream.concat(sentences().skip(1), Stream.of(code)).collect(Collectors.joining("\n\n"));
    }

    /** With what was heard, and the code, for the person who will be asked about it. */
    public String whole() {
        var code = texts.say("frame.problem.code", problem.code());
        return Stream.of(sentences(), problem.heard().stream().map(texts::say), Stream.of(code))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> sentences() {
        return Stream.of(problem.title(), problem.what(), problem.why(), problem.remedySentence())
                .map(texts::say);
    }
}

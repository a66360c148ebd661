package org.tokentriage.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.i18n.Texts;
import org.tokentriage.wizard.Problem;

/** A problem in plain text: for the clipboard, and for whoever listens to the screen. */
record ProblemText(Problem problem, Texts texts) {

    String spoken() {
        return sentences().collect(Collectors.joining(" "));
    }

    /** With the code, for the person who will be asked about it. */
    String whole() {
        return sentences().collect(Collectors.joining("\n")) + "\n" + texts.say("frame.problem.code", problem.code());
    }

    private Stream<String> sentences() {
        return Stream.of(problem.title(), problem.what(), problem.why(), problem.remedySentence())
                .map(texts::say);
    }
}

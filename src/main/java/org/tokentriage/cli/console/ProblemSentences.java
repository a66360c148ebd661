package org.tokentriage.cli.console;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.i18n.Texts;
import org.tokentriage.words.Problem;

/** A problem on one line: what happened, what was heard, and what to do about it. */
public final class ProblemSentences {

    private ProblemSentences() {}

    public static String of(Problem problem, Texts texts) {
        var told = Stream.of(Optional.of(problem.what()), problem.heard(), Optional.of(problem.remedySentence()))
                .flatMap(Optional::stream)
                .map(texts::say)
                .collect(Collectors.joining(" "));
        return texts.say("cli.problem", told, problem.code());
    }
}

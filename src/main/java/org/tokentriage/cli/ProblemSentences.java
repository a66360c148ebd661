package org.tokentriage.cli;

import org.tokentriage.i18n.Texts;
import org.tokentriage.wizard.Problem;

/** A problem on one line: what happened, and what to do about it. */
final class ProblemSentences {

    private ProblemSentences() {}

    static String of(Problem problem, Texts texts) {
        var told = texts.say(problem.what()) + " " + texts.say(problem.remedySentence());
        return texts.say("cli.problem", told, problem.code());
    }
}

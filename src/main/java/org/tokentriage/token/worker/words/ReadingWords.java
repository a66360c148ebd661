package org.tokentriage.token.worker.words;

import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;

/** How a reading goes on, and how it ended. */
public final class ReadingWords {

    private ReadingWords() {}

    public static void write(Reading reading, WordWriter words) {
        switch (reading) {
            case Reading.Confirmed confirmed -> words.word("Confirmed");
            case Reading.Contradicted contradicted -> words.word("Contradicted");
            case Reading.Interrupted(var at, var cause) -> {
                write(at, words.word("Interrupted"));
                FailureWords.write(cause, words);
            }
            case Reading.Uninitialised uninitialised -> words.word("Uninitialised");
        }
    }

    public static Reading reading(WordReader words) {
        return switch (words.word()) {
            case "Confirmed" -> new Reading.Confirmed();
            case "Contradicted" -> new Reading.Contradicted();
            case "Interrupted" -> new Reading.Interrupted(step(words), FailureWords.read(words));
            case "Uninitialised" -> new Reading.Uninitialised();
            default -> throw WordReader.unknown("reading");
        };
    }

    public static void write(ReadingStep step, WordWriter words) {
        words.number(step.reading()).constant(step.step());
    }

    public static ReadingStep step(WordReader words) {
        return new ReadingStep(words.smallNumber(), words.constant(ReadingStep.Kind.class));
    }
}

package org.tokentriage.token;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Verdict;

/** What a scan of a module with one token comes to: a verdict, and what went wrong if anything did. */
public record ScanOutcome(Optional<Verdict> verdict, Optional<TokenFailure> failure) {

    /** Opens the module, looks into its slots and reads the token, as the wizard and the command line do. */
    public static ScanOutcome of(TokenReaders readers, Path module) {
        try (var reader = readers.open(Optional.of(module))) {
            var survey = reader.survey();
            return survey.absence().isPresent()
                    ? new ScanOutcome(Optional.empty(), survey.absence())
                    : of(reader.read(survey.tokens().get(0), step -> {}));
        } catch (TokenException failed) {
            return new ScanOutcome(Optional.empty(), Optional.of(failed.failure()));
        }
    }

    private static ScanOutcome of(TokenSnapshot snapshot) {
        var cause = snapshot.reading() instanceof Reading.Interrupted interrupted
                ? Optional.of(interrupted.cause())
                : Optional.<TokenFailure>empty();
        return new ScanOutcome(Optional.of(Diagnosis.of(snapshot).verdict()), cause);
    }

    /** {@return such as {@code VALID}, {@code ModuleCrashed} or {@code INCONCLUSIVE TokenRemoved}} */
    @Override
    public String toString() {
        var words = new StringBuilder();
        verdict.ifPresent(words::append);
        failure.ifPresent(cause -> words.append(verdict.isPresent() ? " " : "")
                .append(cause.getClass().getSimpleName()));
        return words.toString();
    }
}

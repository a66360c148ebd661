package org.tokentriage.words;

import java.util.List;
import org.tokentriage.diagnosis.Advice;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.i18n.Texts;

/** What to do about a token, in words: the same on screen, in the report and on the command line. */
public record AdviceText(Advice advice, Explanations explanations, Texts texts) {

    /** What to do now, decided from all that was found. */
    public List<String> now() {
        return explanations.of(advice.because()).steps(advice.now(), texts);
    }

    /** What to do because of one finding; nothing where that is said already, or contradicts what is more serious. */
    public List<String> besides(Finding finding) {
        return advice.besides(finding)
                .map(course -> explanations.of(finding).steps(course, texts))
                .orElse(List.of());
    }
}

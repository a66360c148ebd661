package org.tokentriage.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tokentriage.computer.Check;
import org.tokentriage.computer.Examination;
import org.tokentriage.i18n.Texts;

/** What was checked on this computer, in few lines: how much, what is fine, and what could not be looked at. */
public record ComputerSummary(Examination examination, Texts texts) {

    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(texts.say(
                "computer.checks",
                examination.results().size(),
                examination.causes().size()));
        add(lines, "computer.fine", examination.fine());
        add(lines, "computer.unknown", examination.notKnown());
        return lines;
    }

    private void add(List<String> lines, String key, List<Check> checks) {
        if (!checks.isEmpty()) {
            lines.add(texts.say(
                    key,
                    checks.stream()
                            .map(check -> texts.say("computer.check." + check))
                            .collect(Collectors.joining(", "))));
        }
    }
}

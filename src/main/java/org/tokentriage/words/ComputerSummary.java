package org.tokentriage.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tokentriage.computer.Check;
import org.tokentriage.computer.Examination;
import org.tokentriage.i18n.Texts;

/** What was checked on this computer, in few lines: how much, what is fine, and what could not be looked at. */
public record ComputerSummary(Examination examination, Texts texts) {

    /** None where nothing applied. */
    public List<String> lines() {
        if (examination.results().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(checked());
        add(lines, "computer.fine", examination.fine());
        add(lines, "computer.unknown", examination.notKnown());
        return lines;
    }

    /** How much was checked, and how much of it may be the reason for a refusal. */
    public String checked() {
        var problems = examination.problems().size();
        return problems == 0
                ? texts.say("computer.checks.fine", examination.results().size())
                : texts.say("computer.checks", examination.results().size(), problems);
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

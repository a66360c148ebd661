package org.tokentriage.diagnosis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What to do about a token now, decided once from all that was found on it: the most serious thing alone, and beside it whatever does not
 * contradict it. See {@code docs/decisions/0016-advice-is-decided-once.md}.
 *
 * @param now what to do
 * @param because the finding that asks for it
 * @param all what each finding asks for that does not contradict a more serious one
 */
public record Advice(Course now, Finding because, Map<Finding, Course> all) {

    public Advice {
        all = Map.copyOf(all);
    }

    static Advice of(Diagnosis diagnosis) {
        var courses = new Courses(diagnosis);
        var said = new LinkedHashMap<Finding, Course>();
        diagnosis.findings().stream()
                .sorted(Comparator.comparing(courses::of))
                .filter(finding -> said.values().stream().noneMatch(courses.of(finding)::contradicts))
                .forEach(finding -> said.put(finding, courses.of(finding)));
        var because = said.firstEntry();
        return new Advice(because.getValue(), because.getKey(), said);
    }

    /** What a finding asks for, if that makes sense beside what is more serious. */
    public Optional<Course> of(Finding finding) {
        return Optional.ofNullable(all.get(finding));
    }

    /** The same, unless it is said already. */
    public Optional<Course> besides(Finding finding) {
        return of(finding).filter(course -> course != now);
    }
}

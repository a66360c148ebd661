package org.tokentriage.ui.practice;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.i18n.Texts;
import org.tokentriage.practice.Coach;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Exercises;
import org.tokentriage.practice.Expectation;
import org.tokentriage.ui.page.Shell;

/** The sentences of the training. */
record PracticeWords(Texts texts) {

    static PracticeWords in(Shell shell) {
        return new PracticeWords(shell.texts().ofTraining());
    }

    String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** What an exercise is called, with its place among all. */
    String titleOf(Exercise exercise) {
        if (exercise.isFree()) {
            return say("coach.free", say("token." + exercise.setting().tokens().get(0)));
        }
        var all = Exercises.all();
        var place = all.stream().map(Exercise::name).toList().indexOf(exercise.name());
        return say("coach.exercise", place + 1, all.size(), nameOf(exercise));
    }

    String nameOf(Exercise exercise) {
        return say("exercise." + exercise.name() + ".title");
    }

    String storyOf(Exercise exercise) {
        return say("exercise." + exercise.name() + ".story");
    }

    /** What the agent is told of the exercise that is at hand; nothing in free practice at a desk that asks for no password. */
    String told(Coach coach) {
        var story = coach.exercise().isFree() ? Stream.<String>empty() : Stream.of(storyOf(coach.exercise()));
        var login = coach.login().map(who -> say("coach.login", who.user(), who.password()));
        return Stream.concat(story, login.stream()).collect(Collectors.joining("\n"));
    }

    String told(Expectation expectation) {
        return say("expect." + expectation.name());
    }
}

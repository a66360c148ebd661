package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Exercises;
import org.tokentriage.practice.Expectation;
import org.tokentriage.practice.Result;
import org.tokentriage.practice.Trouble;
import org.tokentriage.practice.token.Specimen;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;

/** Each exercise, done as the procedure wants it and otherwise, against the real simulator and a real journal. */
class TrainingGroundTest {

    @TempDir
    private Path folder;

    static Stream<String> exercises() {
        return Exercises.all().stream().map(Exercise::name);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void whoeverDoesAnExerciseAsTheProcedureWantsMissesNothing(String name) throws Exception {
        try (var trainee = new Trainee(exercise(name), folder)) {
            trainee.start();
            switch (name) {
                case "BLANK" -> {
                    trainee.opensATicket();
                    hearTheDemand(trainee);
                }
                case "EXPIRED", "PIN_LOCKED", "KEY_ONLY" -> tellAndGoOn(trainee);
                case "NO_TOKEN" -> {
                    trainee.seesAProblem();
                    trainee.connects();
                }
                case "TWO_TOKENS" -> {
                    var slots = trainee.sees(Step.Choosing.class).survey().slots();
                    trainee.does(wizard -> wizard.choose(slots.get(1)));
                    trainee.does(Wizard::next);
                }
                case "DUPLICATE" -> {
                    trainee.fillsIn();
                    trainee.sees(
                            Step.Drafting.class,
                            drafting -> !drafting.cautions().earlier().isEmpty());
                    trainee.does(Wizard::back);
                }
                case "DESK_AWAY" -> {
                    trainee.opensATicket();
                    trainee.seesAProblem();
                    trainee.does(wizard -> wizard.form().lookUpCustomer());
                    trainee.does(Wizard::next);
                }
                case "LOST_ANSWER" -> {
                    trainee.opensATicket();
                    trainee.sees(
                            Step.InDoubt.class, doubt -> !doubt.search().looks().isEmpty());
                    trainee.does(Wizard::next);
                }
                case "LATE_DEMAND" -> {
                    trainee.opensATicket();
                    trainee.sees(Step.Done.class, done -> done.related() instanceof Related.NotYet);
                    hearTheDemand(trainee);
                }
                case "PASSWORD" -> {
                    trainee.fillsIn();
                    var asked = trainee.sees(Step.SigningIn.class);
                    trainee.does(wizard -> {
                        asked.form().login().user().set(SimulatedDesk.LOGIN.user());
                        asked.form().login().password().set(SimulatedDesk.LOGIN.password());
                        wizard.signIn().submit();
                    });
                    trainee.writesDown();
                    trainee.does(Wizard::next);
                }
                default -> throw new AssertionError("nobody knows how " + name + " is done");
            }

            assertThat(trainee.result()).returns(true, Result::isFlawless);
        }
    }

    @Test
    void whoeverLeavesTooEarlyHearsWhatWasMissed() throws Exception {
        try (var trainee = new Trainee(exercise("EXPIRED"), folder)) {
            trainee.start();
            trainee.sees(Step.Findings.class);
            trainee.does(Wizard::next);

            assertThat(trainee.result().points())
                    .filteredOn(point -> !point.isRight())
                    .extracting(point -> point.expectation().name())
                    .containsExactly("TOLD_CUSTOMER");
        }
    }

    @Test
    void whoeverReadsTheOtherTokenHearsOfTheMistake() throws Exception {
        try (var trainee = new Trainee(exercise("TWO_TOKENS"), folder)) {
            trainee.start();
            trainee.sees(Step.Choosing.class);
            trainee.does(Wizard::next);
            trainee.sees(Step.Findings.class);
            trainee.does(Wizard::lookAgain);
            var slots = trainee.sees(Step.Choosing.class).survey().slots();
            trainee.does(wizard -> wizard.choose(slots.get(1)));
            trainee.does(Wizard::next);

            assertThat(trainee.result().points())
                    .filteredOn(point -> !point.isRight())
                    .extracting(
                            point -> point.expectation().name(),
                            point -> point.expectation().kind())
                    .containsExactly(tuple("WRONG_TOKEN", Expectation.Kind.MISTAKE));
        }
    }

    @Test
    void whoeverUsesTheTicketThatIsOpenMissesNothingEither() throws Exception {
        try (var trainee = new Trainee(exercise("DUPLICATE"), folder)) {
            trainee.start();
            trainee.fillsIn();
            trainee.sees(
                    Step.Drafting.class,
                    drafting -> !drafting.cautions().earlier().isEmpty());
            trainee.does(Wizard::next);

            assertThat(trainee.result()).returns(true, Result::isFlawless);
        }
    }

    @Test
    void whoeverOpensTheSameTicketAgainHearsOfIt() throws Exception {
        try (var trainee = new Trainee(exercise("DUPLICATE"), folder)) {
            trainee.start();
            trainee.fillsIn();
            trainee.sees(
                    Step.Drafting.class,
                    drafting -> !drafting.cautions().earlier().isEmpty());
            trainee.does(wizard -> wizard.form().openAnyway());
            trainee.sees(Step.Done.class);

            assertThat(trainee.result().points())
                    .filteredOn(point -> !point.isRight())
                    .extracting(point -> point.expectation().name())
                    .containsExactly("NOT_TWICE", "TWICE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleCanBePractised(Trouble trouble) throws Exception {
        try (var trainee = new Trainee(Exercise.free(trouble.with(Specimen.BLANK)), folder)) {
            trainee.start();

            assertThat(trainee.sees(Step.Findings.class).snapshot().info().serial())
                    .startsWith("TREINO");
        }
    }

    private static void tellAndGoOn(Trainee trainee) throws Exception {
        trainee.sees(Step.Findings.class);
        trainee.copies("what to tell");
        trainee.does(Wizard::next);
    }

    private static void hearTheDemand(Trainee trainee) throws Exception {
        while (!(trainee.sees(Step.Done.class, done -> !(done.related() instanceof Related.Looking))
                        .related()
                instanceof Related.Found)) {
            trainee.does(wizard -> wizard.sent().lookForRelated());
        }
        var done = trainee.sees(Step.Done.class);
        trainee.copies("Chamado " + done.receipt().number().value());
        trainee.does(Wizard::next);
    }

    private static Exercise exercise(String name) {
        return Exercises.all().stream()
                .filter(exercise -> exercise.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

package org.tokentriage.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tokentriage.practice.Expectation.Kind;
import org.tokentriage.practice.Setting.Login;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.wizard.Wizard;

/** Looks over an agent's shoulder: sees what is done and what is not, and says nothing but when it is asked. Used on the UI executor. */
public final class Coach {

    private final Exercise exercise;
    private final Wizard wizard;
    private final PracticeDesk desk;
    private final Set<String> met = new HashSet<>();
    private final ReadOnlyObjectWrapper<Progress> progress;

    public Coach(Exercise exercise, Wizard wizard, PracticeDesk desk) {
        this.exercise = exercise;
        this.wizard = wizard;
        this.desk = desk;
        this.progress = new ReadOnlyObjectWrapper<>(new Progress(next(), Optional.empty()));
        wizard.stepProperty().subscribe(step -> look(Optional.empty()));
        wizard.problemProperty().subscribe(problem -> look(Optional.empty()));
    }

    public Exercise exercise() {
        return exercise;
    }

    /** Who may sign in at the desk, where that is not known by itself. */
    public Optional<Credentials> login() {
        return exercise.setting().login() == Login.REMEMBERED ? Optional.empty() : Optional.of(desk.login());
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The agent has copied a text. */
    public void copied(String text) {
        look(Optional.of(text));
    }

    private void look(Optional<String> copied) {
        if (progress.get().result().isPresent()) {
            return;
        }
        for (var expectation : exercise.expected()) {
            if (!isMet(expectation) && isDue(expectation) && expectation.isMet().test(moment(copied))) {
                met.add(expectation.name());
                expectation.orders().forEach(desk::order);
            }
        }
        var isOver = exercise.isOver().test(moment(copied));
        progress.set(new Progress(next(), isOver ? Optional.of(result()) : Optional.empty()));
    }

    /** A step comes after the steps before it; what is done beside them, once the step before it is done. */
    private boolean isDue(Expectation expectation) {
        return switch (expectation.kind()) {
            case STEP, ASIDE -> before(expectation).stream().allMatch(this::isMet);
            case CHECK, MISTAKE -> true;
        };
    }

    private List<Expectation> before(Expectation expectation) {
        return exercise.expected().stream()
                .takeWhile(earlier -> !earlier.equals(expectation))
                .filter(earlier -> earlier.kind() == Kind.STEP)
                .toList();
    }

    private Optional<Expectation> next() {
        return exercise.expected().stream()
                .filter(expectation -> expectation.kind() == Kind.STEP || expectation.kind() == Kind.ASIDE)
                .filter(expectation -> !isMet(expectation))
                .findFirst();
    }

    private Result result() {
        return new Result(exercise.expected().stream()
                .filter(expectation -> expectation.kind() != Kind.MISTAKE || isMet(expectation))
                .map(expectation ->
                        new Result.Point(expectation, isMet(expectation) != (expectation.kind() == Kind.MISTAKE)))
                .toList());
    }

    private boolean isMet(Expectation expectation) {
        return met.contains(expectation.name());
    }

    private Moment moment(Optional<String> copied) {
        return new Moment(wizard.stepProperty().get(), wizard.problemProperty().get(), copied, desk.opened(), met);
    }
}

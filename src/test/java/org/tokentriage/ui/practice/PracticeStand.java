package org.tokentriage.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tokentriage.i18n.Texts;
import org.tokentriage.practice.Coach;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Exercises;
import org.tokentriage.practice.Order;
import org.tokentriage.practice.PracticeDesk;
import org.tokentriage.practice.Records;
import org.tokentriage.practice.Result;
import org.tokentriage.practice.token.SimulatedBench;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.testing.FakeDesktop;
import org.tokentriage.ui.testing.Stand;
import org.tokentriage.ui.theme.SystemLooks;
import org.tokentriage.ui.theme.Theme;
import org.tokentriage.ui.window.Showing;
import org.tokentriage.ui.window.WizardView;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.WizardHarness;

/** A window of the training, whose desk only notes what it is told. */
public final class PracticeStand implements PracticeActions, PracticeDesk {

    public final Records records = new Records();
    public final Theme theme = new Theme(SystemLooks.LIGHT);
    public final FakeDesktop desktop = new FakeDesktop();
    public final WizardView view;
    public final Scene scene;
    final WizardHarness harness = WizardHarness.stepByStep();
    final List<Exercise> begun = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();
    final SimulatedBench bench;
    final Coach coach;
    final PracticeMode mode;
    final PracticeDesktop guarded;
    boolean left;

    public PracticeStand(String exercise, Locale language, double width, double height) {
        var done = Exercises.all().stream()
                .filter(known -> known.name().equals(exercise))
                .findFirst()
                .orElseThrow();
        bench = new SimulatedBench(done.setting().tokens(), done.setting().connected(), Example.CLOCK);
        coach = new Coach(done, harness.wizard, this);
        mode = new PracticeMode(coach, bench, records, this);
        guarded = new PracticeDesktop(desktop, mode, address -> "127.0.0.1".equals(address.getHost()));
        var shell = new Shell(harness.wizard, Texts.in(language), Example.CLOCK, guarded);
        view = new WizardView(shell, theme, Stand.usual(), Optional.empty(), Optional.of(mode));
        scene = new Scene(view, width, height);
        theme.dress(scene);
        var stage = new Stage();
        stage.titleProperty().bind(view.titleProperty());
        stage.setScene(scene);
        stage.show();
    }

    public PracticeStand show(Situation situation) {
        Showing.show(view, situation);
        return layOut();
    }

    public PracticeStand layOut() {
        for (var frame = 0; frame < 3; frame++) {
            view.applyCss();
            view.layout();
        }
        return this;
    }

    /** Shows the case, too. */
    public PracticeStand tell() {
        mode.shown().showMore();
        return layOut();
    }

    /** Opens the list of exercises. */
    public void choose() {
        mode.choose(view);
    }

    /** Shows what came of an exercise in which one point was missed and one mistake made. */
    public void showResult() {
        var expected = coach.exercise().expected();
        var points = new ArrayList<Result.Point>();
        expected.forEach(expectation -> points.add(new Result.Point(expectation, points.size() != 3)));
        new ResultDialog(coach.exercise(), new Result(points), mode.shown().words(), this).show(view);
    }

    @Override
    public void begin(Exercise exercise) {
        begun.add(exercise);
    }

    @Override
    public void leave() {
        left = true;
    }

    @Override
    public void order(Order order) {
        orders.add(order);
    }

    @Override
    public Credentials login() {
        return new Credentials("ana.lima", "S3nha");
    }

    @Override
    public int opened() {
        return 0;
    }
}

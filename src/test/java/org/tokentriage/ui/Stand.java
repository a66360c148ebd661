package org.tokentriage.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tokentriage.i18n.Texts;
import org.tokentriage.wizard.Problems;
import org.tokentriage.wizard.Site;
import org.tokentriage.wizard.Surroundings;
import org.tokentriage.wizard.Threads;
import org.tokentriage.wizard.Wizard;

/** A wizard in a window, whose threads do one thing at a time and only when told to. */
final class Stand {

    final ScriptedReader reader = new ScriptedReader();
    final FakeDesktop desktop = new FakeDesktop();
    final Deque<Runnable> token = new ArrayDeque<>();
    final Deque<Runnable> ui = new ArrayDeque<>();
    final Clock clock = Clock.fixed(Screens.NOW, ZoneId.of("America/Sao_Paulo"));
    final Wizard wizard;
    final Theme theme = new Theme(false);
    final WizardView view;
    final Scene scene;

    Stand(Locale language) {
        var threads = new Threads(token::add, Runnable::run, ui::add, (wait, then) -> {});
        var noSite = new Site.Unusable(Problems.siteMissing(List.of()));
        this.wizard =
                new Wizard(new Surroundings(module -> reader, Optional.empty(), noSite, threads, clock, new Random(7)));
        this.view = new WizardView(new Shell(wizard, Texts.in(language), clock, desktop), theme);
        this.scene = new Scene(view, 960, 680);
        theme.dress(scene);
    }

    Stand() {
        this(Texts.PORTUGUESE);
    }

    /** Opens the window. */
    Stand open() {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return this;
    }

    Stand size(double width, double height) {
        scene.getWindow().setWidth(width);
        scene.getWindow().setHeight(height);
        return this;
    }

    /** Lets everything run to its end. */
    void settle() {
        while (!token.isEmpty() || !ui.isEmpty()) {
            var next = ui.isEmpty() ? token.remove() : ui.remove();
            next.run();
        }
    }
}

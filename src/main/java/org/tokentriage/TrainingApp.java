package org.tokentriage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tokentriage.TrainingGround.Pace;
import org.tokentriage.i18n.SystemLanguage;
import org.tokentriage.i18n.Texts;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Exercises;
import org.tokentriage.practice.Records;
import org.tokentriage.preferences.ChosenPreferences;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.preferences.PreferencesFile;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.system.DataFolder;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.system.TemporaryFolders;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.token.card.CardWatch;
import org.tokentriage.ui.page.ProblemText;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.practice.PracticeActions;
import org.tokentriage.ui.practice.PracticeDesktop;
import org.tokentriage.ui.practice.PracticeMode;
import org.tokentriage.ui.theme.SystemAppearance;
import org.tokentriage.ui.theme.SystemLooks;
import org.tokentriage.ui.theme.Theme;
import org.tokentriage.ui.window.SystemDesktop;
import org.tokentriage.ui.window.WizardView;
import org.tokentriage.words.Problems;

/** The training, with a window and a process of its own. It names no adapter of the real world. */
public final class TrainingApp extends Application implements PracticeActions {

    /** A token is about as slow. */
    private static final Duration STEP = Duration.ofMillis(120);

    private static ChosenPreferences preferences = looks(Preferences.USUAL);

    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Records records = new Records();
    private final CompletableFuture<SystemLooks> looks =
            CompletableFuture.supplyAsync(new SystemAppearance(OperatingSystem.current())::looks);
    private @Nullable Stage stage;
    private @Nullable TrainingGround ground;
    private @Nullable CardWatch watch;
    private int begun;

    /** Opens the training and returns when its window is closed. */
    static void open() {
        separate();
        Application.launch(TrainingApp.class);
    }

    /** Takes from the program's own folder how a window is to look, and has nothing to do with that folder from then on. */
    static void separate() {
        Loopback.raise();
        System.clearProperty(ComputerOwner.PROPERTY);
        var usual = DataFolder.here();
        preferences = looks(new PreferencesFile(usual).read().preferences());
        System.setProperty(DataFolder.PROPERTY, usual.resolve("training").toString());
        TemporaryFolders.clear(DataFolder.here());
    }

    @Override
    public void start(Stage opened) {
        stage = opened;
        begin(Exercises.all().get(0));
    }

    /** Until it is there, the exercise before takes no more keys: they are meant for the new one. */
    @Override
    public void begin(Exercise exercise) {
        if (ground != null) {
            Objects.requireNonNull(stage).getScene().getRoot().setDisable(true);
        }
        var folder = DataFolder.here()
                .resolve("tmp")
                .resolve(Long.toString(ProcessHandle.current().pid()))
                .resolve(Integer.toString(++begun));
        Thread.ofPlatform().daemon().start(() -> prepare(exercise, folder));
    }

    @Override
    public void leave() {
        Platform.exit();
    }

    @Override
    public void stop() {
        close();
    }

    private void prepare(Exercise exercise, Path folder) {
        try {
            var prepared = TrainingGround.prepare(exercise, folder, new Pace(UiThreads.start(), clock, STEP));
            Platform.runLater(() -> show(prepared));
        } catch (IOException | CaseException | TicketException failed) {
            Platform.runLater(() -> fail(failed));
        }
    }

    private void show(TrainingGround prepared) {
        var window = Objects.requireNonNull(stage);
        var isFirst = ground == null;
        close();
        ground = prepared;
        var mode = new PracticeMode(prepared.coach(), prepared.bench(), records, this);
        var system = new SystemDesktop(
                window, getHostServices(), () -> begin(prepared.coach().exercise()), () -> false);
        var desktop = new PracticeDesktop(system, mode, Loopback::isHere);
        var texts = prepared.wizard().texts(language());
        var shell = new Shell(prepared.wizard(), texts, clock, desktop);
        var theme = new Theme(looks.join());
        var view = new WizardView(shell, theme, preferences, Optional.empty(), Optional.of(mode));
        if (!isFirst) {
            new PlaceKeeper(window, preferences).keepNow();
        }
        WizardWindow.open(window, view, theme, preferences);
        prepared.wizard().start();
        watch = UiThreads.watch(prepared.bench().cards(), prepared.wizard());
        if (isFirst) {
            mode.choose(view);
        }
    }

    private void fail(Throwable cause) {
        var said = new ProblemText(Problems.of(cause), Texts.in(language())).whole();
        new Alert(Alert.AlertType.ERROR, said).showAndWait();
        leave();
    }

    private void close() {
        if (watch != null) {
            watch.close();
        }
        if (ground != null) {
            ground.close();
        }
    }

    private static Locale language() {
        return preferences.now().language().orElseGet(SystemLanguage::here);
    }

    /** As the window of the program looks, but not where that is. Nothing that is chosen here is kept. */
    private static ChosenPreferences looks(Preferences usual) {
        var alike = new Preferences(
                usual.appearance(), usual.textSize(), usual.language(), Optional.empty(), Optional.empty());
        return new ChosenPreferences(new PreferencesFile.Kept(alike, false), chosen -> {});
    }
}

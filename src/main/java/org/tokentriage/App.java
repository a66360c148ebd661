package org.tokentriage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.SystemLanguage;
import org.tokentriage.preferences.ChosenPreferences;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.preferences.PreferencesFile;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.system.DataFolder;
import org.tokentriage.system.Doorbell.Answer;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.card.CardWatch;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.theme.SystemAppearance;
import org.tokentriage.ui.theme.SystemLooks;
import org.tokentriage.ui.theme.Theme;
import org.tokentriage.ui.window.SystemDesktop;
import org.tokentriage.wizard.Wizard;

/** The program with its window. */
public final class App extends Application {

    private static Supplier<Prepared> preparation = () -> Prepared.of(Optional.empty(), Optional.empty());

    /** The toolkit makes the application by itself; this waits for it. */
    private static CompletableFuture<Prepared> preparing =
            CompletableFuture.failedFuture(new IllegalStateException("opened by nobody"));

    private static CompletableFuture<OneWindow> entering = CompletableFuture.completedFuture(OneWindow.unannounced());

    private @Nullable Prepared prepared;
    private @Nullable CardWatch watch;
    private Subscription looking = Subscription.EMPTY;

    /** What the window needs besides the toolkit. */
    private record Prepared(
            PreferencesFile file,
            PreferencesFile.Kept kept,
            SystemLooks looks,
            Optional<Message> warning,
            CardReaders cards,
            Wizard wizard) {

        static Prepared of(Optional<Path> module, Optional<Path> profile) {
            var looks = CompletableFuture.supplyAsync(new SystemAppearance(OperatingSystem.current())::looks);
            var file = new PreferencesFile(DataFolder.here());
            var kept = file.read();
            var cards = Composition.cardReaders();
            var wizard = Composition.wizard(cards, module.or(kept.preferences()::library), profile);
            var warning = Composition.openToOthers().map(path -> Message.of("site.openToOthers", path.toString()));
            return new Prepared(file, kept, looks.join(), warning, cards, wizard);
        }
    }

    /**
     * Opens the window and returns when it is closed; at once where a window of an agent is open already, which then comes to the front.
     *
     * @param module the PKCS#11 library to use instead of SafeSign's
     * @param profile the site profile to use instead of the installed one
     */
    static void open(Optional<Path> module, Optional<Path> profile) {
        var usual = module.isEmpty() && profile.isEmpty() && ComputerOwner.AGENT.here() == ComputerOwner.AGENT;
        var first = usual ? OneWindow.ring() : Answer.OUT_OF_REACH;
        if (first == Answer.SHOWN) {
            return;
        }
        preparation = () -> Prepared.of(module, profile);
        preparing = CompletableFuture.supplyAsync(preparation);
        if (first == Answer.NOBODY) {
            entering = preparing.thenApply(App::enter);
        }
        Application.launch(App.class);
    }

    @Override
    public void start(Stage stage) {
        prepared = preparing.join();
        if (entering.join().isElsewhere()) {
            Platform.exit();
        } else {
            show(stage, prepared);
            entering.join().answerWith(stage);
        }
    }

    private static OneWindow enter(Prepared ready) {
        return ready.wizard.computer() == ComputerOwner.AGENT ? OneWindow.claim() : OneWindow.unannounced();
    }

    private void show(Stage stage, Prepared ready) {
        prepared = ready;
        var opened = ready.wizard;
        var desktop = new SystemDesktop(stage, getHostServices(), () -> reopen(stage), TrainingProcess::start);
        var preferences = new ChosenPreferences(ready.kept, chosen -> keep(chosen, ready.file, opened));
        var language = preferences.now().language().orElseGet(SystemLanguage::here);
        var shell = new Shell(opened, opened.texts(language), Clock.system(ZoneId.systemDefault()), desktop);
        var theme = new Theme(ready.looks);
        WizardWindow.open(stage, shell, theme, preferences, ready.warning);
        looking = LooksWatch.of(stage, theme);
        opened.start();
        watch = UiThreads.watch(ready.cards, opened);
    }

    @Override
    public void stop() {
        entering.join().close();
        close();
    }

    private void reopen(Stage stage) {
        close();
        show(stage, preparation.get());
    }

    private void close() {
        looking.unsubscribe();
        if (watch != null) {
            watch.close();
        }
        if (prepared != null) {
            prepared.cards.close();
            prepared.wizard.close();
        }
    }

    /** Nothing of a technician stays on a customer's computer. */
    private static void keep(Preferences chosen, PreferencesFile file, Wizard opened) throws IOException {
        if (opened.computer() == ComputerOwner.AGENT) {
            file.write(chosen);
        }
    }
}

package org.tokentriage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tokentriage.i18n.SystemLanguage;
import org.tokentriage.preferences.ChosenPreferences;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.preferences.PreferencesFile;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.DataFolder;
import org.tokentriage.token.CardReaders;
import org.tokentriage.token.CardWatch;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.theme.SystemAppearance;
import org.tokentriage.ui.theme.Theme;
import org.tokentriage.ui.window.SystemDesktop;
import org.tokentriage.wizard.Wizard;

/** The program with its window. */
public final class App extends Application {

    private static final String MODULE = "module";
    private static final String PROFILE = "profile";

    private final CompletableFuture<Boolean> systemIsDark =
            CompletableFuture.supplyAsync(new SystemAppearance(System.getProperty("os.name"))::isDark);
    private final CardReaders cards = Composition.cardReaders();
    private @Nullable Wizard wizard;
    private @Nullable CardWatch watch;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param module the PKCS#11 library to use instead of SafeSign's
     * @param profile the site profile to use instead of the installed one
     */
    static void open(Optional<Path> module, Optional<Path> profile) {
        Application.launch(App.class, named(MODULE, module), named(PROFILE, profile));
    }

    @Override
    public void start(Stage stage) {
        var file = new PreferencesFile(DataFolder.here());
        var kept = file.read();
        var module = parameter(MODULE).or(kept.preferences()::library);
        var opened = Composition.wizard(cards, module, parameter(PROFILE));
        var desktop = new SystemDesktop(stage, getHostServices());
        var preferences = new ChosenPreferences(kept, chosen -> keep(chosen, file, opened));
        var language = preferences.now().language().orElseGet(SystemLanguage::here);
        var shell = new Shell(opened, opened.texts(language), Clock.system(ZoneId.systemDefault()), desktop);
        wizard = opened;
        WizardWindow.open(stage, shell, new Theme(systemIsDark.join()), preferences);
        opened.start();
        watch = Composition.watch(cards, opened);
    }

    @Override
    public void stop() {
        if (watch != null) {
            watch.close();
        }
        cards.close();
        if (wizard != null) {
            wizard.close();
        }
    }

    /** Nothing of a technician stays on a customer's computer. */
    private static void keep(Preferences chosen, PreferencesFile file, Wizard opened) throws IOException {
        if (opened.computer() == ComputerOwner.AGENT) {
            file.write(chosen);
        }
    }

    private Optional<Path> parameter(String name) {
        return Optional.ofNullable(getParameters().getNamed().get(name)).map(Path::of);
    }

    private static String named(String name, Optional<Path> value) {
        return value.map(path -> "--" + name + "=" + path).orElse("");
    }
}

package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.preferences.ChosenPreferences;
import org.tokentriage.preferences.Preferences;
import org.tokentriage.preferences.PreferencesFile.Kept;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.testing.Seen;
import org.tokentriage.ui.testing.Stand;

/** What is chosen at the head of the window is there at the next start. */
@FxTest
class ChoicesKeptTest {

    private final Stand stand = new Stand(Texts.PORTUGUESE);
    private final List<Preferences> kept = new ArrayList<>();

    @Test
    void theThemeIsKept() {
        window(new Kept(Preferences.USUAL, false));

        stand.theme.choose(Appearance.DARK);

        assertThat(kept).containsExactly(Preferences.USUAL.with(Appearance.DARK));
    }

    @Test
    void theLanguageIsKept() {
        window(new Kept(Preferences.USUAL, false)).speak(Locale.ENGLISH);

        assertThat(kept).containsExactly(Preferences.USUAL.with(Locale.ENGLISH));
    }

    @Test
    void damagedSettingsAreSaidUntilSomethingIsChosen() {
        var view = window(new Kept(Preferences.USUAL, true));
        assertThat(words(view)).anyMatch(said -> said.contains("estavam danificadas"));

        view.speak(Texts.PORTUGUESE);
        stand.theme.choose(Appearance.DARK);
        view.speak(Texts.PORTUGUESE);

        assertThat(words(view)).noneMatch(said -> said.contains("estavam danificadas"));
    }

    @Test
    void whatIsWrongOnThisComputerIsSaidAsLongAsTheWindowIsOpen() {
        var warning = Message.of("site.openToOthers", "/etc/token-triage");
        var usual = new ChosenPreferences(new Kept(Preferences.USUAL, false), kept::add);
        var view = new WizardView(stand.shell, stand.theme, usual, Optional.of(warning));
        stand.theme.dress(new Scene(view, 960, 680));

        view.speak(Texts.PORTUGUESE);

        assertThat(words(view)).anyMatch(said -> said.contains("qualquer usuário deste computador pode mudar"));
    }

    @Test
    void aFullDiskStopsNobodyFromChoosing() {
        var view = new WizardView(
                stand.shell,
                stand.theme,
                new ChosenPreferences(new Kept(Preferences.USUAL, false), chosen -> {
                    throw new IOException("no space left");
                }),
                Optional.empty());

        view.speak(Locale.ENGLISH);

        assertThat(view.titleProperty().get()).isEqualTo("Token Triage");
    }

    private WizardView window(Kept preferences) {
        var view = new WizardView(
                stand.shell, stand.theme, new ChosenPreferences(preferences, kept::add), Optional.empty());
        stand.theme.dress(new Scene(view, 960, 680));
        return view;
    }

    private static List<String> words(WizardView view) {
        view.applyCss();
        view.layout();
        return Seen.texts(view).map(Text::getText).toList();
    }
}

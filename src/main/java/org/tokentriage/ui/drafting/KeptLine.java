package org.tokentriage.ui.drafting;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Shown;

/** Says when what is on the form was last kept on this computer. */
final class KeptLine extends StackPane {

    private final Label words = Type.smallMuted("");
    private final Shell shell;

    KeptLine(Shell shell) {
        this.shell = shell;
        getChildren().add(words);
        setMinHeight(USE_PREF_SIZE);
        shell.wizard().form().draftKeptProperty().when(Shown.of(this)).subscribe(this::show);
    }

    private void show(Optional<Instant> kept) {
        words.setText(
                kept.map(at -> shell.say("form.kept", shell.moments().time(at))).orElse(""));
    }
}

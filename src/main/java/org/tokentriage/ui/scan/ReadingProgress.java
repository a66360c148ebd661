package org.tokentriage.ui.scan;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;

/** How far the reading of a token is, in words and as a bar; it moves on in place. */
final class ReadingProgress extends VBox {

    private final Shell shell;
    private final Label words = Type.body("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = Type.smallMuted("");

    ReadingProgress(Shell shell) {
        super(4);
        this.shell = shell;
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(words, bar, count);
    }

    void show(ReadingStep at) {
        words.setText(shell.say("scan.reading." + at.reading(), shell.say("scan.step." + at.step())));
        bar.setProgress((double) at.number() / ReadingStep.total());
        bar.setAccessibleText(words.getText());
        count.setText(shell.say("scan.progress", Integer.toString(at.number()), Integer.toString(ReadingStep.total())));
    }
}

package org.tokentriage.ui.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.component.text.Type;

/** The technical report, to be read before it is saved or copied and given to anybody. */
public final class ReportDialog {

    /** In pixels. */
    private static final double HEIGHT = 260;

    private final Shell shell;
    private final VBox content = new VBox(12);

    public ReportDialog(Shell shell) {
        this.shell = shell;
    }

    /** The button that opens it, where a page has room for one. */
    public static Button aside(Shell shell) {
        var button = Buttons.aside(Icon.TECHNICIAN, shell.say("report.open"), () -> {});
        button.setOnAction(
                event -> new ReportDialog(shell).show(button.getScene().getRoot()));
        return button;
    }

    public void show(Node owner) {
        var sentence = Type.body(shell.say("report.sentence"));
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        content.getStyleClass().add("report");
        content.getChildren().setAll(sentence, new Remark(Remark.Kind.BUSY, shell.say("report.busy")));
        new TextDialog(shell.say("report.heading"), shell.say("report.heading"), content)
                .show(owner, shell.say("frame.close"));
        content.getScene()
                .getWindow()
                .setOnHidden(closed -> shell.wizard().reports().cancel());
        shell.wizard().reports().begin(report -> tell(sentence, report));
    }

    private void tell(Node sentence, Optional<String> report) {
        report.ifPresentOrElse(
                text -> content.getChildren().setAll(sentence, scrolling(text), new Parts(text).node()),
                () -> content.getChildren()
                        .setAll(sentence, new Remark(Remark.Kind.WRONG, shell.say("report.failed"))));
        content.getScene().getWindow().sizeToScene();
    }

    private static Node scrolling(String text) {
        var scrolling = new ScrollPane(Type.smallCode(text.strip()));
        scrolling.setFitToWidth(true);
        scrolling.setPrefViewportHeight(HEIGHT);
        scrolling.getStyleClass().addAll("report-scroll", "card-box");
        return scrolling;
    }

    /** What can be done with a report. */
    private final class Parts {

        private final String text;
        private final Saving saving = new Saving(shell);

        Parts(String text) {
            this.text = text;
        }

        Node node() {
            var save = Buttons.compact(Icon.FILE, shell.say("report.save"), this::save);
            var copy = Buttons.compact(
                    Icon.COPY, shell.say("report.copy"), () -> shell.desktop().copy(text));
            return new VBox(8, new FlowPane(8, 8, save, Buttons.confirming(copy, shell.say("frame.copied"))), saving);
        }

        private void save() {
            saving.ask(shell.say("report.heading"), shell.say("report.file") + ".txt")
                    .ifPresent(file -> saving.write(file, () -> text.getBytes(UTF_8), () -> {}));
        }
    }
}

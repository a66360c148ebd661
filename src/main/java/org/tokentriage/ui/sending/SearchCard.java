package org.tokentriage.ui.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Search;
import org.tokentriage.wizard.step.Search.Look;
import org.tokentriage.words.Problem;

/** The search for a ticket in doubt, look by look. */
final class SearchCard extends VBox {

    private final Shell shell;

    SearchCard(Shell shell) {
        this.shell = shell;
        getStyleClass().add("stack");
    }

    void show(Search search) {
        var looks = new GridPane();
        looks.getStyleClass().add("evidence-line");
        search.looks().forEach(look -> add(looks, Icon.SKIPPED, look.at(), outcome(look, shell)));
        search.next().ifPresent(at -> add(looks, Icon.TIME, at, ahead(at)));
        getChildren().setAll(looks);
        search.unproven().ifPresent(why -> getChildren().add(told(why)));
        getChildren()
                .add(Type.smallMuted(shell.say(search.next().isPresent() ? "doubt.search.hint" : "doubt.search.over")));
    }

    /** What came of a look, in words that end a sentence where they begin another. */
    static String outcome(Look look, Shell shell) {
        return look.failure()
                .map(failure -> failure.isForAPerson()
                        ? shell.say("doubt.search.unproven")
                        : shell.say("doubt.search.failed", shell.say(failure.title())))
                .orElseGet(() -> shell.say("doubt.search.absent"));
    }

    private Node told(Problem why) {
        return new VBox(Type.smallBold(shell.say(why.title())), Type.small(shell.say(why.what())));
    }

    private String ahead(Instant at) {
        var seconds = Duration.between(shell.clock().instant(), at).toSeconds();
        return seconds > 0 ? shell.say("doubt.search.ahead", seconds) : shell.say("doubt.search.now");
    }

    private void add(GridPane looks, Icon icon, Instant at, String words) {
        var moment = Type.small(shell.moments().exactly(at));
        moment.setMinWidth(USE_PREF_SIZE);
        var line = List.of(Icon.seated(icon.node(Tone.NEUTRAL)), moment, Type.smallMuted(words));
        line.forEach(part -> GridPane.setValignment(part, VPos.TOP));
        looks.addRow(looks.getRowCount(), line.toArray(Node[]::new));
    }
}

package org.tokentriage.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.Icon;
import org.tokentriage.ui.component.Tone;
import org.tokentriage.ui.component.Type;
import org.tokentriage.wizard.Problem;
import org.tokentriage.wizard.Search;
import org.tokentriage.wizard.Search.Look;

/** The search for a ticket in doubt, look by look. */
final class SearchCard extends VBox {

    private final Shell shell;

    SearchCard(Shell shell) {
        this.shell = shell;
        getStyleClass().add("stack");
    }

    void show(Search search) {
        var looks = new ArrayList<Node>();
        search.looks().forEach(look -> looks.add(line(Icon.SKIPPED, look.at(), outcome(look))));
        search.next().ifPresent(at -> looks.add(line(Icon.TIME, at, ahead(at))));
        getChildren().setAll(new VBox(looks.toArray(Node[]::new)));
        search.unproven().ifPresent(why -> getChildren().add(told(why)));
        getChildren()
                .add(Type.smallMuted(shell.say(search.next().isPresent() ? "doubt.search.hint" : "doubt.search.over")));
    }

    private String outcome(Look look) {
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

    private Node line(Icon icon, Instant at, String words) {
        var moment = Type.small(shell.moments().exactly(at));
        moment.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(Icon.seated(icon.node(Tone.NEUTRAL)), moment, Type.smallMuted(words));
        line.getStyleClass().add("evidence-line");
        return line;
    }
}

package org.tokentriage.ui.findings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.ui.component.box.Card;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.words.Explanation;

/** What was found beside the verdict: what it means, what it rests on, what to do about it. */
final class FindingCard {

    private final Finding finding;
    private final Explanation explanation;
    private final List<String> steps;
    private final Shell shell;

    /** @param steps what to do because of it; empty when that is said elsewhere */
    FindingCard(Finding finding, Explanation explanation, List<String> steps, Shell shell) {
        this.finding = finding;
        this.explanation = explanation;
        this.steps = steps;
        this.shell = shell;
    }

    Node node() {
        var sign = FindingSign.of(finding);
        var title = explanation.title(shell.texts());
        return Card.of(shell.say("findings.noticed"), new Pill(sign.tone(), sign.icon(), title), sentences());
    }

    /** Within the card of the objects that it is about. */
    Node note() {
        var note = new VBox(8, Type.bold(explanation.title(shell.texts())), sentences());
        note.getStyleClass().add("finding-note");
        return note;
    }

    private Node sentences() {
        var texts = shell.texts();
        var said = new Columns(2, 16, 12, 28)
                .with(part("findings.means", Type.small(explanation.why(texts))), 1)
                .with(part("findings.shownBy", Type.small(explanation.evidence(texts))), 1);
        return steps.isEmpty() ? said : said.with(part("findings.next", told()), 2);
    }

    private Node told() {
        return steps.size() == 1 ? Type.small(steps.get(0)) : new Numbered(steps);
    }

    private Node part(String title, Node said) {
        return new VBox(2, Type.smallBold(shell.say(title)), said);
    }
}

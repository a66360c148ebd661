package org.tokentriage.ui.drafting;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.wizard.step.Step;

/** What the form asks for; after a try to send it, which fields are still wrong, each name a way to its field. */
final class FormHead extends VBox {

    private final Step.Drafting drafting;
    private final Fields fields;
    private final Texts texts;
    private final Node calm;
    private final TextFlow wrong = new TextFlow();
    private final HBox alarm = new HBox(sign(), wrong);

    FormHead(Step.Drafting drafting, Fields fields, Texts texts) {
        this.drafting = drafting;
        this.fields = fields;
        this.texts = texts;
        this.calm = Type.muted(texts.say(drafting.form().isByHand() ? "form.sentence.byHand" : "form.sentence"));
        HBox.setHgrow(wrong, Priority.ALWAYS);
        alarm.getStyleClass().add("alarm");
        getChildren().addAll(Type.heading(texts.say("form.heading")), calm);
        getStyleClass().add("page-head");
        fields.marked().subscribe(marked -> show());
    }

    /** Shows what is wrong now, once a try to send it has failed. */
    void show() {
        var marked = fields.marked().get().keySet();
        var asked = !drafting.form().complaints().get().isEmpty();
        getChildren().set(1, asked && !marked.isEmpty() ? alarm : calm);
        var words = new ArrayList<Node>();
        for (var field : marked) {
            words.add(text(words.isEmpty() ? texts.say("form.summary", marked.size()) + " " : ", "));
            words.add(link(field));
        }
        words.add(text("."));
        wrong.getChildren().setAll(words);
    }

    private Node link(TicketField field) {
        var link = Buttons.link("", () -> fields.of(field).control().requestFocus());
        link.setMnemonicParsing(false);
        link.setText(texts.say("field." + field).replace("_", ""));
        return link;
    }

    private static Node sign() {
        var seat = new StackPane(Icon.WARNING.node(Tone.DANGER));
        seat.getStyleClass().add("icon-seat");
        return seat;
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().addAll(Styles.TEXT, Styles.DANGER);
        return text;
    }
}

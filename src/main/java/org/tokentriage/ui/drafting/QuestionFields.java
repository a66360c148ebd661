package org.tokentriage.ui.drafting;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.Answer;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.control.OneOf;
import org.tokentriage.wizard.form.TicketForm;

/** What the site's team asks for, a field for each; none has to be filled in. */
final class QuestionFields {

    private static final List<String> CHOICES = List.of("", Answer.YES, Answer.NO);

    private final Texts texts;

    QuestionFields(Texts texts) {
        this.texts = texts;
    }

    List<Field> of(TicketForm form) {
        return form.answers().entrySet().stream()
                .map(asked -> field(asked.getKey(), asked.getValue()))
                .toList();
    }

    private Field field(Answer asked, StringProperty text) {
        return new Field(
                asked.label().replace("_", "__"),
                switch (asked.kind()) {
                    case TEXT -> line(asked, text);
                    case DATE -> date(asked, text);
                    case YES_NO -> choice(text);
                });
    }

    private static TextField line(Answer asked, StringProperty text) {
        var line = new TextField();
        line.textProperty().bindBidirectional(text);
        line.focusedProperty().addListener((focused, before, now) -> {
            if (before) {
                text.set(asked.with(line.getText()).neat().text());
            }
        });
        return line;
    }

    private TextField date(Answer asked, StringProperty text) {
        var date = line(asked, text);
        date.setPromptText(texts.say("form.questions.date"));
        return date;
    }

    private Control choice(StringProperty text) {
        var choice = new OneOf<>(CHOICES, this::name);
        choice.valueProperty().bindBidirectional(text);
        return choice;
    }

    private String name(String answer) {
        return switch (answer) {
            case Answer.YES -> texts.say("form.questions.yes");
            case Answer.NO -> texts.say("form.questions.no");
            default -> texts.say("form.questions.unanswered");
        };
    }
}

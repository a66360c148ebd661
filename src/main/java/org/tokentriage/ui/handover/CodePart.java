package org.tokentriage.ui.handover;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tokentriage.handover.Heard;
import org.tokentriage.handover.Refusal;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Shown;
import org.tokentriage.wizard.form.ReceivingForm;
import org.tokentriage.words.LaudoWords;

/** Where the code is written down that is read out; each group is checked as soon as it is whole. */
final class CodePart extends VBox {

    private final ReceivingForm form;
    private final Shell shell;
    private final LaudoWords words;
    private final Field code;
    private final Field label;
    private final Field serial;
    private final VBox verdict = new VBox();

    CodePart(ReceivingForm form, Shell shell) {
        this.form = form;
        this.shell = shell;
        this.words = new LaudoWords(shell.moments());
        this.code = field("receiving.code", form.code(), "spoken-entry");
        this.label = field("receiving.label", form.label(), "plain-entry");
        this.serial = field("receiving.serial", form.serial(), "code-entry");
        ((TextField) code.control()).setPromptText(shell.say("receiving.code.example"));
        getChildren().addAll(code, label, serial, verdict);
        getStyleClass().add("stack");
        verdict.setManaged(false);
        var shown = Shown.of(this);
        form.heardProperty().when(shown).subscribe(this::show);
        Stream.of(form.code(), form.label(), form.serial())
                .forEach(part -> part.when(shown).subscribe(changed -> follow()));
    }

    /** The field that has to be written anew. */
    Optional<Node> wrong() {
        return form.heardProperty().get().map(heard -> switch (heard) {
            case Heard.Refused(var why) -> of(why).control();
            case Heard.Bare bare -> code.control();
            case Heard.Whole whole -> code.control();
        });
    }

    private Field field(String name, StringProperty text, String styleClass) {
        var typed = new TextField();
        typed.textProperty().bindBidirectional(text);
        typed.getStyleClass().add(styleClass);
        return new Field(shell.say(name), typed);
    }

    /** What can be said while it is written. */
    private void follow() {
        var wrong = form.wrongGroups().stream().findFirst().map(Refusal.WrongGroup::new);
        label.complain(Optional.empty());
        serial.complain(Optional.empty());
        code.complain(wrong.map(words::of).map(shell::say));
        var fits = form.dictation().fitsSerial()
                ? Optional.of(new Remark(Remark.Kind.DONE, shell.say("receiving.fits")))
                : Optional.<Remark>empty();
        serial.remark(fits);
    }

    private void show(Optional<Heard> outcome) {
        verdict.getChildren().clear();
        outcome.ifPresent(heard -> {
            switch (heard) {
                case Heard.Refused(var why) -> of(why).complain(Optional.of(shell.say(words.of(why))));
                case Heard.Bare bare ->
                    verdict.getChildren().add(new Notice(shell.say(words.of(bare.verdict(), bare.readAt()))));
                case Heard.Whole whole -> {}
            }
        });
        verdict.setManaged(!verdict.getChildren().isEmpty());
    }

    private Field of(Refusal why) {
        return switch (why) {
            case Refusal.OtherSerial serialNumber -> serial;
            case Refusal.OtherLabel name -> label;
            default -> code;
        };
    }
}

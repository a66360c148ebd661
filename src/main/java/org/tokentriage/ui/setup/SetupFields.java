package org.tokentriage.ui.setup;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.tokentriage.i18n.Message;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.form.SetupField;
import org.tokentriage.wizard.form.SetupForm;

/** The fields of a profile, bound to what is typed; wherever on the page they stand, what is wrong is said at each. */
final class SetupFields {

    private final SetupForm form;
    private final Shell shell;
    private final Map<SetupField, Field> fields = new EnumMap<>(SetupField.class);

    SetupFields(SetupForm form, Shell shell) {
        this.form = form;
        this.shell = shell;
        for (var field : SetupField.values()) {
            fields.put(field, field(field));
        }
        form.complaints().subscribe(this::complain);
    }

    Field of(SetupField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** The first that is wrong, in the order of the screen. */
    Optional<Node> firstWrong() {
        return form.complaints().get().keySet().stream()
                .findFirst()
                .map(field -> of(field).control());
    }

    private Field field(SetupField asked) {
        var line = new TextField();
        line.textProperty().bindBidirectional(form.text(asked));
        var field = new Field(shell.say("setup.field." + asked), line);
        return field;
    }

    private void complain(Map<SetupField, Message> complaints) {
        fields.forEach((field, shown) ->
                shown.complain(Optional.ofNullable(complaints.get(field)).map(shell::say)));
    }
}

package org.tokentriage.ui.drafting;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.FieldProblem;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.TextDialog;
import org.tokentriage.wizard.form.TicketForm;

/** What there is of a ticket that is not whole yet, each gap at its place; how the desk gets it is known once it is whole. */
record GapsDialog(TicketForm form, Shell shell) {

    void show(Node owner) {
        var problems = form.draft().problems();
        var all = new VBox(Type.body(shell.say("outgoing.gaps")));
        texts().forEach((field, text) -> all.getChildren().add(part(field, text, problems)));
        all.getStyleClass().add("outgoing");
        var scrolling = new ScrollPane(all);
        scrolling.setFitToWidth(true);
        scrolling.setPrefViewportHeight(OutgoingDialog.HEIGHT);
        scrolling.getStyleClass().add("outgoing-scroll");
        new TextDialog(shell.say("outgoing.heading"), shell.say("outgoing.heading"), scrolling)
                .show(owner, shell.say("frame.close"));
    }

    private Map<TicketField, String> texts() {
        var texts = new EnumMap<TicketField, String>(TicketField.class);
        for (var field : TicketField.values()) {
            texts.put(
                    field,
                    switch (field) {
                        case CATEGORY -> form.category().get().label();
                        case TYPE -> form.type().get().label();
                        default -> form.text(field).get().strip();
                    });
        }
        return texts;
    }

    private Node part(TicketField field, String text, Map<TicketField, FieldProblem> problems) {
        var part = new VBox(Type.caption(shell.say("field." + field).replace("_", "")));
        if (!text.isEmpty()) {
            part.getChildren().add(Type.body(text));
        }
        var problem = problems.get(field);
        if (problem != null) {
            part.getChildren().add(new Remark(Remark.Kind.WRONG, shell.say("field.problem." + problem)));
        }
        return part;
    }
}

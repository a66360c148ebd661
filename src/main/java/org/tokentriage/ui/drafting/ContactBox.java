package org.tokentriage.ui.drafting;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.ui.page.Shown;
import org.tokentriage.wizard.form.CustomerLookup;
import org.tokentriage.wizard.form.TicketForm;

/** The contact's name: typed, or picked from those that the desk knows. */
final class ContactBox extends ComboBox<KnownContact> {

    private final TicketForm form;

    ContactBox(TicketForm form, Texts texts) {
        this.form = form;
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Names());
        setCellFactory(list -> new NameAndEmail());
        setPlaceholder(new Label(texts.say("form.contact.none")));
        setValue(typed(form.text(TicketField.CONTACT).get()));
        getEditor().textProperty().bindBidirectional(form.text(TicketField.CONTACT));
        getEditor().textProperty().subscribe(this::write);
        form.lookup().when(Shown.of(this)).subscribe(this::offer);
        valueProperty().subscribe(this::take);
        getEditor().addEventFilter(KeyEvent.KEY_PRESSED, this::pickByArrow);
    }

    /** As in a box that cannot be typed in; the toolkit would only move the caret. */
    private void pickByArrow(KeyEvent pressed) {
        var closed = !isShowing() && !pressed.isAltDown();
        if (closed && pressed.getCode() == KeyCode.DOWN) {
            getSelectionModel().selectNext();
            pressed.consume();
        } else if (closed && pressed.getCode() == KeyCode.UP) {
            getSelectionModel().selectPrevious();
            pressed.consume();
        }
    }

    private void offer(CustomerLookup lookup) {
        if (lookup instanceof CustomerLookup.Found found) {
            getItems().setAll(found.customer().contacts());
        } else {
            getItems().clear();
        }
    }

    /** What stands in the box is its value, whether it was typed or filled in. */
    private void write(String name) {
        if (getValue() == null || !getValue().name().equals(name)) {
            setValue(typed(name));
        }
    }

    private void take(KnownContact chosen) {
        if (getItems().contains(chosen)) {
            form.pick(chosen);
        }
    }

    private static KnownContact typed(String name) {
        return new KnownContact("", name, "", "");
    }

    /** A typed name that is also a known one is not picked by that: the e-mail stays as it was typed. */
    private final class Names extends StringConverter<KnownContact> {

        @Override
        public String toString(KnownContact contact) {
            return contact == null ? "" : contact.name();
        }

        @Override
        public KnownContact fromString(String name) {
            return getValue() != null && getValue().name().equals(name) ? getValue() : typed(name);
        }
    }

    private static final class NameAndEmail extends ListCell<KnownContact> {

        @Override
        protected void updateItem(KnownContact contact, boolean empty) {
            super.updateItem(contact, empty);
            setText(
                    empty
                            ? null
                            : contact.email().isBlank() ? contact.name() : contact.name() + " · " + contact.email());
        }
    }
}

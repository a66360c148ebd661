package org.tokentriage.wizard.form;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tokentriage.i18n.Message;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.profile.ProfileMistake;
import org.tokentriage.settings.profile.ProfileText;

/** What an administrator types to set a site's profile up. The password is for the test alone and is never written. Used on the UI executor only. */
public final class SetupForm {

    /** By which way tickets come to the desk, and its word in the profile. */
    public enum Way {
        WEB_SERVICE("webservice"),
        SOAP("soap"),
        BY_HAND("manual");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        /** As a profile has it. */
        String word() {
            return word;
        }
    }

    private final Map<SetupField, StringProperty> texts = new EnumMap<>(SetupField.class);
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty genericCnpj = new SimpleStringProperty("");
    private final StringProperty likeTicket = new SimpleStringProperty("");
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.WEB_SERVICE);
    private final BooleanProperty inClear = new SimpleBooleanProperty();
    private final ObjectProperty<Path> target;
    private final List<Path> places;
    private final ReadOnlyObjectWrapper<Map<SetupField, Message>> complaints = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<ConnectionState> connection =
            new ReadOnlyObjectWrapper<>(new ConnectionState.Idle());

    /** @param places where a profile may lie on this computer; there is at least one */
    public SetupForm(List<Path> places) {
        this.places = List.copyOf(places);
        this.target = new SimpleObjectProperty<>(places.get(0));
        for (var field : SetupField.values()) {
            texts.put(field, new SimpleStringProperty(field.usual()));
        }
        for (var asked : List.of(SetupField.ADDRESS, SetupField.COMPANY, SetupField.USER)) {
            text(asked).addListener((text, before, now) -> drop());
        }
        for (var field : SetupField.values()) {
            text(field).addListener((text, before, now) -> forgive(field));
        }
        password.addListener((text, before, now) -> drop());
        inClear.addListener((accepted, before, now) -> {
            forgive(SetupField.ADDRESS);
            drop();
        });
        way.addListener((text, before, now) -> drop());
    }

    public StringProperty text(SetupField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** For the test of the connection. */
    public StringProperty password() {
        return password;
    }

    /** The company that stands in for those that the desk does not know, to be looked up there. */
    public StringProperty genericCnpj() {
        return genericCnpj;
    }

    /** The number of a ticket like those that will be opened, whose codes are to be looked up. */
    public StringProperty likeTicket() {
        return likeTicket;
    }

    public ObjectProperty<Way> way() {
        return way;
    }

    /** Whether the administrator vouches for a server that gets the password unencrypted. */
    public BooleanProperty inClear() {
        return inClear;
    }

    /** Whether such a server's address is typed. */
    public boolean asksInClear() {
        return values().asksInClear();
    }

    /** Where the profile will lie. */
    public ObjectProperty<Path> target() {
        return target;
    }

    /** Where the program looks for it. */
    public List<Path> places() {
        return places;
    }

    /** Whether a field is asked for, which depends on the way. */
    public boolean asks(SetupField field) {
        return values().asks(field);
    }

    /** What was wrong when the profile was last to be written, in the order of the screen. */
    public ReadOnlyObjectProperty<Map<SetupField, Message>> complaints() {
        return complaints.getReadOnlyProperty();
    }

    /** What the test of the connection has shown. */
    public ReadOnlyObjectProperty<ConnectionState> connection() {
        return connection.getReadOnlyProperty();
    }

    /** Whether nothing is missing. */
    @FlowOnly
    public boolean isComplete() {
        var missing = new EnumMap<SetupField, Message>(SetupField.class);
        for (var field : SetupField.values()) {
            var mayBeEmpty = field == SetupField.ADDRESS && way.get() == Way.BY_HAND;
            if (asks(field) && typed(field).isEmpty() && field.isNeeded() && !mayBeEmpty) {
                missing.put(field, new Message("field.problem.MISSING", List.of()));
            }
        }
        complaints.set(missing);
        return missing.isEmpty();
    }

    /** Marks what the reader of profiles does not like, and {@return what is wrong elsewhere} */
    @FlowOnly
    public List<ProfileMistake> complain(List<ProfileMistake> mistakes) {
        var found = new EnumMap<SetupField, Message>(SetupField.class);
        for (var field : SetupField.values()) {
            mistakes.stream()
                    .filter(mistake -> mistake.key().equals(field.path()))
                    .findFirst()
                    .ifPresent(mistake -> found.put(field, mistake.reason()));
        }
        complaints.set(found);
        var marked = found.keySet().stream().map(SetupField::path).toList();
        return mistakes.stream()
                .filter(mistake -> !marked.contains(mistake.key()))
                .toList();
    }

    /** The sample profile with what is typed. */
    @FlowOnly
    public ProfileText profile() {
        return values().profile("");
    }

    /** The same with something in the place of each code that is not there yet, to try the connection with. */
    @FlowOnly
    public ProfileText profileToTry() {
        return values().profile("0");
    }

    @FlowOnly
    public void connected(ConnectionState now) {
        connection.set(now);
    }

    /** Fills in what was looked up, and never over what was typed. */
    @FlowOnly
    public void propose(SetupField field, String found) {
        if (typed(field).isEmpty()) {
            text(field).set(found);
        }
    }

    /** Fills in a name with its code, unless a code was typed. */
    @FlowOnly
    public void propose(SetupField label, SetupField code, Choice found) {
        if (typed(code).isEmpty() && !found.code().isEmpty()) {
            text(code).set(found.code());
            if (!found.label().isEmpty()) {
                text(label).set(found.label());
            }
        }
    }

    private SetupValues values() {
        return new SetupValues(way.get(), inClear.get(), this::typed);
    }

    private String typed(SetupField field) {
        return text(field).get().strip();
    }

    /** What was wrong is typed anew, and the same may be wrong with it again. */
    private void forgive(SetupField field) {
        if (complaints.get().containsKey(field)) {
            var left = new EnumMap<>(complaints.get());
            left.remove(field);
            complaints.set(left);
        }
    }

    private void drop() {
        connection.set(new ConnectionState.Idle());
    }
}

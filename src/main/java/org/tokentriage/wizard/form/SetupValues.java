package org.tokentriage.wizard.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.profile.ProfileText;
import org.tokentriage.wizard.form.SetupForm.Way;

/**
 * What is typed to set a profile up, as the profile that it makes.
 *
 * @param inClear whether the administrator vouches for a server that gets the password unencrypted
 * @param typed what is typed in a field, without blanks around it
 */
record SetupValues(Way way, boolean inClear, Function<SetupField, String> typed) {

    /** Whether a field is asked for, which depends on the way. */
    boolean asks(SetupField field) {
        return way != Way.BY_HAND || field == SetupField.ADDRESS || field.isForPeople();
    }

    /** Whether the address of a server is typed that gets the password unencrypted. */
    boolean asksInClear() {
        return way != Way.BY_HAND && clearHost().isPresent();
    }

    /**
     * The sample profile with what is typed.
     *
     * @param standIn for each code that is not there yet
     */
    ProfileText profile(String standIn) {
        var text = ProfileText.sample().with("qualitor", "transport", way.word());
        for (var field : SetupField.values()) {
            if (field.isPlain() && asks(field)) {
                text = text.with(field.section(), field.key(), value(field, field.isNeeded() ? standIn : ""));
            }
        }
        if (inClear && asksInClear()) {
            text = text.with("qualitor", "http_hosts", List.of(clearHost().orElseThrow()));
        }
        if (way == Way.BY_HAND && isEmpty(SetupField.ADDRESS)) {
            text = text.without("qualitor", "address");
        }
        return text.with("codes.categories", choices(SetupField.CATEGORY, SetupField.CATEGORY_CODE, standIn))
                .with("codes.types", choices(SetupField.TYPE, SetupField.TYPE_CODE, standIn));
    }

    /** Where nothing reads the codes, the names stand for them. */
    private List<Choice> choices(SetupField label, SetupField code, String standIn) {
        var name = value(label, standIn);
        return List.of(new Choice(name, asks(code) ? value(code, standIn) : name));
    }

    private String value(SetupField field, String standIn) {
        return isEmpty(field) ? standIn : typed.apply(field);
    }

    private boolean isEmpty(SetupField field) {
        return typed.apply(field).isEmpty();
    }

    private Optional<String> clearHost() {
        try {
            var address = new URI(typed.apply(SetupField.ADDRESS));
            return "http".equalsIgnoreCase(address.getScheme())
                    ? Optional.ofNullable(address.getHost())
                    : Optional.empty();
        } catch (URISyntaxException unfinished) {
            return Optional.empty();
        }
    }
}

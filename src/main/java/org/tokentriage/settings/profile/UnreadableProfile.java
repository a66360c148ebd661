package org.tokentriage.settings.profile;

import java.util.OptionalInt;
import org.tokentriage.i18n.Message;

/** A file that is no TOML document at all. */
final class UnreadableProfile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ProfileMistake mistake;

    UnreadableProfile(String reason, OptionalInt line) {
        super(reason);
        this.mistake = new ProfileMistake(line, "", Message.of("profile.mistake." + reason));
    }

    ProfileMistake mistake() {
        return mistake;
    }
}

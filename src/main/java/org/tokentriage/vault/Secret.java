package org.tokentriage.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.tokentriage.ticket.desk.Credentials;

/** A user and a password as they are handed to the system: two lines in UTF-8. */
final class Secret {

    private Secret() {}

    static byte[] of(Credentials credentials) {
        return (credentials.user() + "\n" + credentials.password()).getBytes(UTF_8);
    }

    /** {@return the credentials} Whatever is not of this form was not written here, and is none. */
    static Optional<Credentials> read(String text) {
        var end = text.indexOf('\n');
        return end > 0 && end < text.length() - 1
                ? Optional.of(new Credentials(text.substring(0, end), text.substring(end + 1)))
                : Optional.empty();
    }
}

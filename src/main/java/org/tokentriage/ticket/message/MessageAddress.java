package org.tokentriage.ticket.message;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tokentriage.ticket.Email;

/** The first e-mail address in a message. */
final class MessageAddress {

    /** Of bounded length, so that no text takes long. */
    static final String FORM = "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,200}[A-Za-z0-9]";

    private static final Pattern ADDRESS = Pattern.compile("(?<![A-Za-z0-9._%+'@-])" + FORM);

    private MessageAddress() {}

    static Optional<Email> in(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(address -> Email.parse(address).found().stream())
                .findFirst();
    }
}

package org.tokentriage.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.tokentriage.i18n.Texts;

/** The sentences of the help, under the names that picocli looks for: those that begin with {@code cli.help.}. */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "cli.help.";

    private final Texts texts;
    private final Set<String> names;

    HelpTexts(Texts texts) {
        this.texts = texts;
        this.names = texts.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected Object handleGetObject(String name) {
        return texts.say(PREFIX + name);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(names);
    }

    @Override
    protected Set<String> handleKeySet() {
        return names;
    }
}

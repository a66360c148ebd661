package org.tokentriage.settings.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tokentriage.i18n.Message;

/** The mistakes found while a profile is read. */
final class Mistakes {

    private final TomlLines lines;
    private final List<ProfileMistake> found = new ArrayList<>();

    Mistakes(TomlLines lines) {
        this.lines = lines;
    }

    /** @param reason the end of the bundle's key */
    void add(String key, String reason, String... values) {
        found.add(new ProfileMistake(lines.of(key), key, Message.of("profile.mistake." + reason, values)));
    }

    boolean areAt(String key) {
        return found.stream().anyMatch(mistake -> mistake.key().equals(key));
    }

    /** In the order of the file. */
    List<ProfileMistake> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(mistake -> mistake.line().orElse(0)))
                .toList();
    }
}

package org.tokentriage.settings.profile;

import java.nio.file.Path;
import java.util.List;
import org.tokentriage.settings.SitePolicy;
import org.tokentriage.settings.SiteProfile;

/** Reads a site profile from its file, in TOML (docs/site-profile.md). */
public final class SiteProfileFile {

    /** What came of reading a file. */
    public sealed interface Outcome {

        record Usable(SiteProfile profile, SitePolicy policy) implements Outcome {}

        /** The mistakes are in the order of the file; there is at least one. */
        record Mistaken(List<ProfileMistake> mistakes) implements Outcome {
            public Mistaken {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    private SiteProfileFile() {}

    /** Reads a profile, or finds every mistake in it. */
    public static Outcome read(Path file) {
        try {
            return check(ProfileDocument.read(file));
        } catch (UnreadableProfile unreadable) {
            return new Outcome.Mistaken(List.of(unreadable.mistake()));
        }
    }

    /** Reads a profile that is not in a file yet. */
    public static Outcome parse(String toml) {
        try {
            return check(ProfileDocument.parse(toml));
        } catch (UnreadableProfile unreadable) {
            return new Outcome.Mistaken(List.of(unreadable.mistake()));
        }
    }

    static Outcome check(ProfileDocument document) {
        var mistakes = new Mistakes(document.lines());
        var usable = SiteProfileReader.read(new Section(document.values(), mistakes));
        return mistakes.inOrder().isEmpty() ? usable : new Outcome.Mistaken(mistakes.inOrder());
    }
}

package org.tokentriage.wizard.step;

import java.nio.file.Path;
import java.util.Optional;

/** How far the site's profile came into its place. */
public sealed interface ProfileWriting {

    ProfileWriting NOT_YET = new NotYet();

    record NotYet() implements ProfileWriting {}

    /** A profile is there already, and the person was told that it is replaced. */
    record Asked(Path file) implements ProfileWriting {}

    /**
     * It is there.
     *
     * @param before where the one lies that was there before, if there was one
     */
    record Done(Path file, Optional<Path> before) implements ProfileWriting {}
}

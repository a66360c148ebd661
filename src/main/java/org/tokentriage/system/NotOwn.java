package org.tokentriage.system;

import java.io.IOException;
import java.nio.file.Path;

/** Something that is not this user's own stands where the program keeps its files: a link, or what belongs to somebody else. */
public final class NotOwn extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    NotOwn(Path path) {
        super("not this user's own");
        this.path = path;
    }

    public Path path() {
        return path;
    }
}

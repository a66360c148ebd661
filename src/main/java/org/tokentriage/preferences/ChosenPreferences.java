package org.tokentriage.preferences;

import java.io.IOException;

/** The preferences in force, and those of the next start. For one thread. */
public final class ChosenPreferences {

    /** Keeps them until the next start, where that is allowed. */
    @FunctionalInterface
    public interface Keeper {

        void keep(Preferences preferences) throws IOException;
    }

    private final Keeper keeper;
    private Preferences now;
    private boolean damaged;

    public ChosenPreferences(PreferencesFile.Kept kept, Keeper keeper) {
        this.now = kept.preferences();
        this.damaged = kept.damaged();
        this.keeper = keeper;
    }

    public Preferences now() {
        return now;
    }

    /** Whether those that were kept could not be read, and nothing was chosen since. */
    public boolean areDamaged() {
        return damaged;
    }

    /**
     * Puts others in force.
     *
     * @throws IOException when the next start will not know them
     */
    public void choose(Preferences others) throws IOException {
        if (!others.equals(now)) {
            now = others;
            damaged = false;
            keeper.keep(others);
        }
    }
}

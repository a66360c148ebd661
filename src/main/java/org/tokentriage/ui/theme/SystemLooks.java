package org.tokentriage.ui.theme;

import java.util.Optional;

/**
 * What the system wants of every program's looks.
 *
 * @param contrast its colours, while it shows high contrast
 * @param still whether nothing shall move
 */
public record SystemLooks(boolean dark, Optional<Palette> contrast, boolean still) {

    /** Of a system that asks for nothing. */
    public static final SystemLooks LIGHT = new SystemLooks(false, Optional.empty(), false);

    static final SystemLooks DARK = new SystemLooks(true, Optional.empty(), false);
}

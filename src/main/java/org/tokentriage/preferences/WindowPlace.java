package org.tokentriage.preferences;

/**
 * Where the window was, in the pixels of the desktop.
 *
 * @param x of its left side, which may be negative on a screen to the left of the first
 * @param maximized whether it filled its screen; the rest is then what it comes back to
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {

    /** No screen is wider or higher, nor further away. */
    private static final int MOST = 100_000;

    public WindowPlace {
        if (Math.abs(x) > MOST || Math.abs(y) > MOST || width < 1 || width > MOST || height < 1 || height > MOST) {
            throw new IllegalArgumentException("a window at " + x + "," + y + " of " + width + "x" + height);
        }
    }
}

package org.tokentriage.ui.page;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** A way of using the program that must not be taken for the usual one: it is told above every page, and in the window's title. */
public interface Mode {

    /** What the window is called. */
    String title(Shell shell);

    /** What stands above every page, in the language that is spoken. */
    Node strip(Shell shell);

    /**
     * Answers a key from wherever the focus is.
     *
     * @return whether the key was for this mode
     */
    boolean press(KeyEvent event, Node owner);
}

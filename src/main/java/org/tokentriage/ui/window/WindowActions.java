package org.tokentriage.ui.window;

import java.util.Locale;

/** What the tools at the head of the window ask of the window. */
interface WindowActions {

    void help();

    void about();

    void report();

    void latest();

    void erase();

    void preferences();

    /** Opens the training in a window of its own. */
    void train();

    void speak(Locale language);
}

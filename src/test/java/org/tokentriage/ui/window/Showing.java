package org.tokentriage.ui.window;

import javafx.scene.Node;
import org.tokentriage.ui.page.Situation;

/** What tests of pages need to know of the window around them. */
public final class Showing {

    private Showing() {}

    /** Shows what the wizard need not have come to. */
    public static void show(WizardView view, Situation situation) {
        view.show(situation);
    }

    /** Whether this is what holds the page, which has the focus while the primary button is disabled. */
    public static boolean isPageArea(Node node) {
        return node instanceof PageArea;
    }
}

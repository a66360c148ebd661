package org.tokentriage.ui.page;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Listening for as long as a node is in a window: what lives longer than a page must not hold on to it. */
public final class Shown {

    private Shown() {}

    /** {@return whether the node is in a window, to be given to {@link ObservableValue#when}} */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .map(window -> true)
                .orElse(false);
    }
}

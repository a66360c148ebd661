package org.tokentriage.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

/** What the frame shows of one step. */
public interface Page {

    /** The page itself; it grows to the frame's width, and in height as it needs. */
    Node node();

    /** Where the focus goes when the page appears; empty for the primary button. */
    default Optional<Node> arrival() {
        return Optional.empty();
    }

    /** Where the focus goes when a problem stops the agent here; empty for the problem itself. */
    default Optional<Node> mending() {
        return Optional.empty();
    }

    /** What whoever listens to the screen is told on arrival, when the focus does not say it; may be empty. */
    default String announcement() {
        return "";
    }

    /** The flat buttons at the left of the button row, the most wanted first; at most three. */
    default List<Button> asides() {
        return List.of();
    }

    /** The other way on, beside the primary button. */
    default Optional<Button> alternative() {
        return Optional.empty();
    }

    /** Does what the primary button says. */
    void proceed();

    /**
     * Answers a key from wherever the focus is, before anything else does.
     *
     * @return whether the key was for this page
     */
    default boolean press(KeyEvent event) {
        return false;
    }

    /**
     * Shows a further situation in place, without moving the focus.
     *
     * @return whether it did; otherwise another page is due
     */
    boolean takes(Situation now);
}

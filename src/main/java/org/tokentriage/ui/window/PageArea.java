package org.tokentriage.ui.window;

import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ui.page.ProblemPane;

/** The middle of the window, which scrolls when a page is higher than it, and follows the focus. */
final class PageArea extends ScrollPane {

    /** The scroll bar stands in the page's margin, so that the page stays as wide as it was. */
    private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

    /** Room for a focus ring, in pixels. */
    private static final double MARGIN = 8;

    private final VBox content = new VBox();

    PageArea() {
        content.getStyleClass().add("page-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("page-area", Tweaks.EDGE_TO_EDGE);
        content.minHeightProperty().bind(viewportBoundsProperty().map(viewport -> viewport.getHeight()));
        viewportBoundsProperty()
                .subscribe(viewport -> content.pseudoClassStateChanged(
                        SCROLLING, viewport.getWidth() > 0 && viewport.getWidth() < getWidth()));
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::reveal);
    }

    void show(Node page) {
        content.getChildren().setAll(page);
        letGrow(true);
        setVvalue(0);
    }

    void showProblem(Optional<ProblemPane> pane) {
        content.getChildren().removeIf(ProblemPane.class::isInstance);
        pane.ifPresent(content.getChildren()::add);
        letGrow(pane.isEmpty());
    }

    /** A page may fill the window, unless a problem has to follow on its heels. */
    private void letGrow(boolean grow) {
        VBox.setVgrow(content.getChildren().get(0), grow ? Priority.ALWAYS : Priority.NEVER);
    }

    private void reveal(@Nullable Node focused) {
        if (focused != null && !isPage(focused) && isInside(focused)) {
            applyCss();
            layout();
            scrollTo(content.sceneToLocal(focused.localToScene(focused.getLayoutBounds())));
        }
    }

    private void scrollTo(Bounds wanted) {
        var height = getViewportBounds().getHeight();
        var hidden = content.getHeight() - height;
        var top = getVvalue() * hidden;
        var isTaller = wanted.getHeight() + 2 * MARGIN > height;
        if (hidden > 0 && (isTaller || wanted.getMinY() - MARGIN < top)) {
            setVvalue(Math.clamp((wanted.getMinY() - MARGIN) / hidden, 0, 1));
        } else if (hidden > 0 && wanted.getMaxY() + MARGIN > top + height) {
            setVvalue(Math.clamp((wanted.getMaxY() + MARGIN - height) / hidden, 0, 1));
        }
    }

    /** A page as a whole takes the focus only from its fields. */
    private boolean isPage(Node node) {
        return node.equals(content.getChildren().get(0));
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(content)) {
                return true;
            }
        }
        return false;
    }
}

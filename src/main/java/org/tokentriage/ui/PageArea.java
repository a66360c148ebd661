package org.tokentriage.ui;

import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
        VBox.setVgrow(page, Priority.ALWAYS);
        content.getChildren().setAll(page);
        setVvalue(0);
    }

    void showProblem(Optional<ProblemPane> pane) {
        content.getChildren().removeIf(ProblemPane.class::isInstance);
        pane.ifPresent(content.getChildren()::add);
    }

    private void reveal(@Nullable Node focused) {
        if (focused != null && isInside(focused)) {
            layout();
            scrollTo(content.sceneToLocal(focused.localToScene(focused.getLayoutBounds())));
        }
    }

    private void scrollTo(Bounds wanted) {
        var height = getViewportBounds().getHeight();
        var hidden = content.getHeight() - height;
        var top = getVvalue() * hidden;
        if (hidden > 0 && wanted.getMinY() - MARGIN < top) {
            setVvalue(Math.max(0, (wanted.getMinY() - MARGIN) / hidden));
        } else if (hidden > 0 && wanted.getMaxY() + MARGIN > top + height) {
            setVvalue(Math.min(1, (wanted.getMaxY() + MARGIN - height) / hidden));
        }
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

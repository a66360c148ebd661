package org.tokentriage.ui.window;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of the window: where the agent is, and the tools, which give way when the rail needs the room. */
final class Header extends HBox {

    private final StepRail rail;
    private final Tools tools;

    Header(StepRail rail, Tools tools) {
        this.rail = rail;
        this.tools = tools;
        var spring = new Region();
        HBox.setHgrow(spring, Priority.SOMETIMES);
        HBox.setHgrow(rail, Priority.ALWAYS);
        getChildren().addAll(rail, spring, tools);
        getStyleClass().add("header");
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - snappedLeftInset() - snappedRightInset() - 2 * getSpacing();
        tools.fold(rail.fullWidth() + tools.fullWidth() > room);
        super.layoutChildren();
    }
}

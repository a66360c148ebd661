package org.tokentriage.ui.findings;

import java.util.ArrayList;
import java.util.Collections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tokentriage.certificate.CertificateChain;
import org.tokentriage.certificate.ChainLink;
import org.tokentriage.diagnosis.LinkState;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.words.CertificateText;

/** A certificate's chain from the root down, with what is missing in it. */
final class ChainTree extends VBox {

    /** Of an indent, in em. */
    private static final double STEP = 1.143;

    private final CertificateText text;

    ChainTree(CertificateChain chain, CertificateText text) {
        this.text = text;
        var links = new ArrayList<>(chain.links());
        Collections.reverse(links);
        for (var depth = 0; depth < links.size(); depth++) {
            getChildren().add(row(links.get(depth), depth));
        }
        getStyleClass().add("chain");
    }

    private Node row(ChainLink link, int depth) {
        var state = LinkState.of(link, text.at());
        var tone = tone(state);
        var line = new StatedLine(text.name(link), text.state(link), tone);
        HBox.setHgrow(line, Priority.ALWAYS);
        var row = new HBox(Icon.seated(icon(state).node(tone)), line);
        if (depth > 0) {
            row.getChildren().add(0, elbow(depth));
        }
        row.getStyleClass().add("chain-link");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(text.name(link) + ", " + text.state(link));
        return row;
    }

    /** Leads from under the sign above to this one. */
    private static Node elbow(int depth) {
        var indent = new Region();
        indent.setStyle("-fx-min-width: " + (depth - 0.5) * STEP + "em;");
        var elbow = new Region();
        elbow.getStyleClass().add("chain-elbow");
        return new HBox(indent, elbow);
    }

    private static Tone tone(LinkState state) {
        return switch (state) {
            case HELD, PRESUMED_ROOT -> Tone.SUCCESS;
            case ENDED, NOT_BEGUN, MISSING -> Tone.WARNING;
            case SIGNATURE_BROKEN -> Tone.DANGER;
            case SIGNATURE_NOT_SUPPORTED, SIGNATURE_NOT_CHECKED, NOT_FOLLOWED -> Tone.NEUTRAL;
        };
    }

    private static Icon icon(LinkState state) {
        return switch (state) {
            case HELD, PRESUMED_ROOT -> Icon.FOUND;
            case ENDED, NOT_BEGUN -> Icon.TIME;
            case MISSING -> Icon.WARNING;
            case SIGNATURE_BROKEN -> Icon.BLOCKED;
            case SIGNATURE_NOT_SUPPORTED, SIGNATURE_NOT_CHECKED, NOT_FOLLOWED -> Icon.NOTE;
        };
    }
}

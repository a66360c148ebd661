package org.tokentriage.ui.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.chain.ChainLink;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.diagnosis.LinkState;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.words.CertificateText;

/** A certificate's chain from the root down, with what is missing in it. */
final class ChainTree extends VBox {

    /** Of an indent, in em. */
    private static final double STEP = 1.143;

    private final CertificateText text;

    ChainTree(CertificateChain chain, Optional<RevocationStatus> revocation, CertificateText text) {
        this.text = text;
        var links = new ArrayList<>(chain.links());
        Collections.reverse(links);
        for (var depth = 0; depth < links.size(); depth++) {
            var isRevoked = depth == links.size() - 1 && revocation.orElse(null) instanceof RevocationStatus.Revoked;
            getChildren()
                    .add(isRevoked ? revoked(links.get(depth), revocation.get(), depth) : row(links.get(depth), depth));
        }
        getStyleClass().add("chain");
    }

    private Node row(ChainLink link, int depth) {
        var state = LinkState.of(link, text.at());
        return row(text.name(link), text.state(link), tone(state), icon(state), depth);
    }

    /** That it was revoked outweighs how it stands in its chain. */
    private Node revoked(ChainLink link, RevocationStatus status, int depth) {
        return row(text.name(link), text.revocation(status), Tone.DANGER, Icon.BLOCKED, depth);
    }

    private static Node row(String name, String state, Tone tone, Icon icon, int depth) {
        var line = new StatedLine(name, state, tone);
        HBox.setHgrow(line, Priority.ALWAYS);
        var row = new HBox(Icon.seated(icon.node(tone)), line);
        if (depth > 0) {
            row.getChildren().add(0, elbow(depth));
        }
        row.getStyleClass().add("chain-link");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(name + ", " + state);
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

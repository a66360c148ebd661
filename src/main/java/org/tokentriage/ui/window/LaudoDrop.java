package org.tokentriage.ui.window;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.tokentriage.handover.LaudoFile;
import org.tokentriage.wizard.findings.Laudos;

/** Takes a laudo that is dropped on the window, and nothing else. */
record LaudoDrop(Laudos laudos) {

    void on(Node window) {
        window.setOnDragOver(event -> {
            if (isLaudo(event)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        window.setOnDragDropped(event -> {
            var taken = isLaudo(event);
            event.setDropCompleted(taken);
            if (taken) {
                laudos.open(event.getDragboard().getFiles().getFirst().toPath());
            }
        });
    }

    private boolean isLaudo(DragEvent event) {
        var files = event.getDragboard().getFiles();
        return laudos.canReceive()
                && files != null
                && files.size() == 1
                && files.getFirst().getName().toLowerCase(Locale.ROOT).endsWith(LaudoFile.EXTENSION);
    }
}

package org.tokentriage.ui.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.tokentriage.settings.WholeFile;
import org.tokentriage.ui.component.text.Remark;

/** Saves something where the person says, and tells what came of it. It takes no room before. */
public final class Saving extends VBox {

    private final Shell shell;

    public Saving(Shell shell) {
        this.shell = shell;
        setManaged(false);
    }

    /**
     * Asks where to save.
     *
     * @param name what is proposed, with its extension
     */
    public Optional<Path> ask(String title, String name) {
        var extension = name.substring(name.lastIndexOf('.'));
        return shell.desktop().chooseSaving(title, name).map(chosen -> completed(chosen, extension));
    }

    /** {@return whether all of it is on the disk now} */
    public boolean write(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
            say(Remark.Kind.DONE, shell.say("saving.saved", file.toString()));
            return true;
        } catch (IOException refused) {
            say(Remark.Kind.WRONG, shell.say("saving.refused", file.toString()));
            return false;
        }
    }

    public void say(Remark.Kind kind, String words) {
        var remark = new Remark(kind, words);
        remark.setFocusTraversable(true);
        remark.setAccessibleText(words);
        getChildren().setAll(remark);
        setManaged(true);
        setAccessibleText(words);
    }

    /** Whoever left the extension out was asked about another file: one of the whole name is not replaced. */
    private static Path completed(Path chosen, String extension) {
        var name = chosen.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(extension)) {
            return chosen;
        }
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + " (" + number + ")")
                .map(free -> chosen.resolveSibling(free + extension))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }
}

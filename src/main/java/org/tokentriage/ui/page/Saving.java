package org.tokentriage.ui.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.words.Problems;

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

    /**
     * Writes the file, and says so.
     *
     * @param content makes what is written, off the UI thread
     * @param then follows once all of it is on the disk
     */
    public void write(Path file, Callable<byte[]> content, Runnable then) {
        say(Remark.Kind.BUSY, shell.say("saving.writing", file.toString()));
        shell.wizard().files().write(file, content, () -> written(file, then), thrown -> failed(file, thrown));
    }

    private void written(Path file, Runnable then) {
        say(Remark.Kind.DONE, shell.say("saving.saved", file.toString()));
        then.run();
    }

    /** What could not be made has a reason of its own; what could not be written is the disk's. */
    private void failed(Path file, Throwable thrown) {
        say(
                Remark.Kind.WRONG,
                thrown instanceof IOException
                        ? shell.say("saving.refused", file.toString())
                        : new ProblemText(Problems.of(thrown), shell.texts()).whole());
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

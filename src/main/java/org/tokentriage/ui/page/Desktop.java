package org.tokentriage.ui.page;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What the computer around the window offers. */
public interface Desktop {

    /** Puts a text on the clipboard. */
    void copy(String text);

    /** Puts a text on the clipboard, and the same for programs that take formatted text. */
    void copy(String text, String html);

    /** The text on the clipboard that somebody else put there; empty when it is this program's own, or no text. */
    Optional<String> pasted();

    /** The same, unless it was used before: it then tells of another customer. */
    Optional<String> unused();

    /** Notes that this text was used, or not wanted. */
    void noteUsed(String text);

    /** Asks for the file of a library; empty when the person thinks better of it. */
    Optional<Path> chooseLibrary(String title);

    /** Asks where to save a file, proposing a name; empty when the person thinks better of it. */
    Optional<Path> chooseSaving(String title, String name);

    /**
     * Asks for a file to open; empty when the person thinks better of it.
     *
     * @param extension what its name should end in, such as {@code .laudo}
     */
    Optional<Path> chooseFile(String title, String extension);

    /** Opens the program's window anew, with what is installed now. */
    void reopen();

    /**
     * Opens the program's training in a window and a process of its own.
     *
     * @return whether that could be started
     */
    boolean openTraining();

    /** Opens a page in the browser. */
    void open(URI address);
}

package org.tokentriage.ui.window;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tokentriage.ui.page.Desktop;

/** The desktop that a window stands on. */
public final class SystemDesktop implements Desktop {

    private final Window window;
    private final HostServices host;
    private final Runnable reopening;
    private final BooleanSupplier training;
    private String copied = "";
    private String used = "";

    /**
     * The desktop of a window.
     *
     * @param reopening opens the program's window anew
     * @param training starts the program's training, and answers whether that could be done
     */
    public SystemDesktop(Window window, HostServices host, Runnable reopening, BooleanSupplier training) {
        this.window = window;
        this.host = host;
        this.reopening = reopening;
        this.training = training;
    }

    @Override
    public void copy(String text) {
        copied = text;
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void copy(String text, String html) {
        var content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        copied = text;
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Optional<String> pasted() {
        var clipboard = Clipboard.getSystemClipboard();
        return Optional.ofNullable(clipboard.hasString() ? clipboard.getString() : null)
                .filter(text -> !text.equals(copied));
    }

    @Override
    public Optional<String> unused() {
        return pasted().filter(text -> !text.equals(used));
    }

    @Override
    public void noteUsed(String text) {
        used = text;
    }

    @Override
    public Optional<Path> chooseLibrary(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(file -> file.toPath());
    }

    @Override
    public Optional<Path> chooseFile(String title, String extension) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*" + extension, "*" + extension));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(file -> file.toPath());
    }

    @Override
    public Optional<Path> chooseSaving(String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        var pattern = "*" + name.substring(name.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(file -> file.toPath());
    }

    @Override
    public void reopen() {
        reopening.run();
    }

    @Override
    public boolean openTraining() {
        return training.getAsBoolean();
    }

    @Override
    public void open(URI address) {
        host.showDocument(address.toString());
    }
}

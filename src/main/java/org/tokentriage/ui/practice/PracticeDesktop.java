package org.tokentriage.ui.practice;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.tokentriage.ui.page.Desktop;

/** The desktop as the training lets it be used: no library is looked for, and no page is opened that is not the simulator's. */
public final class PracticeDesktop implements Desktop {

    private final Desktop desktop;
    private final PracticeMode mode;
    private final Predicate<URI> isHere;

    /** @param isHere whether an address is on this computer */
    public PracticeDesktop(Desktop desktop, PracticeMode mode, Predicate<URI> isHere) {
        this.desktop = desktop;
        this.mode = mode;
        this.isHere = isHere;
    }

    @Override
    public void copy(String text) {
        desktop.copy(text);
        mode.coach().copied(text);
    }

    @Override
    public void copy(String text, String html) {
        desktop.copy(text, html);
        mode.coach().copied(text);
    }

    @Override
    public Optional<String> pasted() {
        return desktop.pasted();
    }

    @Override
    public Optional<String> unused() {
        return desktop.unused();
    }

    @Override
    public void noteUsed(String text) {
        desktop.noteUsed(text);
    }

    @Override
    public Optional<Path> chooseLibrary(String title) {
        mode.tell("library");
        return Optional.empty();
    }

    /** Nobody takes the file for one of a real ticket. */
    @Override
    public Optional<Path> chooseSaving(String title, String name) {
        var words = mode.shown().words();
        return desktop.chooseSaving(
                title, words.say("mode").toUpperCase(words.texts().locale()) + " - " + name);
    }

    @Override
    public Optional<Path> chooseFile(String title, String extension) {
        return desktop.chooseFile(title, extension);
    }

    @Override
    public void reopen() {
        desktop.reopen();
    }

    @Override
    public boolean openTraining() {
        return desktop.openTraining();
    }

    @Override
    public void open(URI address) {
        if (isHere.test(address) || "file".equals(address.getScheme())) {
            desktop.open(address);
        } else {
            mode.tell("address");
        }
    }
}

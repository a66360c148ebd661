package org.tokentriage.ui.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ui.page.Desktop;

/** A desktop that remembers what it was asked for. */
public final class FakeDesktop implements Desktop {

    public final List<String> copied = new ArrayList<>();
    public final List<String> formatted = new ArrayList<>();
    public final List<String> proposed = new ArrayList<>();
    public final List<URI> opened = new ArrayList<>();
    public Optional<Path> chosen = Optional.empty();
    public Optional<String> clipboard = Optional.empty();
    private String used = "";
    public int reopened;
    public int trainings;

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public void copy(String text, String html) {
        copied.add(text);
        formatted.add(html);
    }

    @Override
    public Optional<String> pasted() {
        return clipboard;
    }

    @Override
    public Optional<String> unused() {
        return clipboard.filter(text -> !text.equals(used));
    }

    @Override
    public void noteUsed(String text) {
        used = text;
    }

    @Override
    public Optional<Path> chooseLibrary(String title) {
        return chosen;
    }

    @Override
    public Optional<Path> chooseSaving(String title, String name) {
        proposed.add(name);
        return chosen;
    }

    @Override
    public Optional<Path> chooseFile(String title, String extension) {
        return chosen;
    }

    @Override
    public void reopen() {
        reopened++;
    }

    @Override
    public boolean openTraining() {
        trainings++;
        return true;
    }

    @Override
    public void open(URI address) {
        opened.add(address);
    }
}

package org.tokentriage.e2e;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ui.page.Desktop;

/** A desktop that only notes what it is asked for. */
final class Notebook implements Desktop {

    final List<String> copied = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();

    @Override
    public void copy(String text, String html) {
        copy(text);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public Optional<String> pasted() {
        return Optional.empty();
    }

    @Override
    public Optional<String> unused() {
        return Optional.empty();
    }

    @Override
    public void noteUsed(String text) {}

    @Override
    public Optional<Path> chooseLibrary(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseSaving(String title, String name) {
        return Optional.empty();
    }

    @Override
    public void reopen() {}

    @Override
    public boolean openTraining() {
        return false;
    }

    @Override
    public void open(URI address) {
        opened.add(address);
    }

    @Override
    public Optional<Path> chooseFile(String title, String extension) {
        throw new AssertionError("no laudo is opened here");
    }
}

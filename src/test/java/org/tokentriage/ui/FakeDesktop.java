package org.tokentriage.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ui.component.Desktop;

/** A desktop that remembers what it was asked for. */
final class FakeDesktop implements Desktop {

    final List<String> copied = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();
    Optional<Path> chosen = Optional.empty();

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public Optional<Path> chooseLibrary(String title) {
        return chosen;
    }

    @Override
    public void open(URI address) {
        opened.add(address);
    }
}

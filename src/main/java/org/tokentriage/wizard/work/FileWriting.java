package org.tokentriage.wizard.work;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tokentriage.settings.WholeFile;

/** Writes what a person keeps: a folder of a network that is away keeps the window waiting no more. Called on the UI executor. */
public final class FileWriting {

    private final Threads threads;

    public FileWriting(Threads threads) {
        this.threads = threads;
    }

    /**
     * Makes a file and writes it, whole or not at all.
     *
     * @param content makes it, off the UI executor
     */
    public void write(Path file, Callable<byte[]> content, Runnable done, Consumer<Throwable> failed) {
        threads.networkWork()
                .start(
                        () -> {
                            WholeFile.write(file, content.call());
                            return file;
                        },
                        written -> done.run(),
                        failed);
    }
}

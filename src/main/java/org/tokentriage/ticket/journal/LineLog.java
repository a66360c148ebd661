package org.tokentriage.ticket.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of {@link CheckedLines} that only grows. A line that {@link #append} returned from is on the disk.
 *
 * <p>Not a {@code FileChannel}: an interrupt, which is how a call on the network is cancelled, would close it.
 */
final class LineLog implements Closeable {

    private final RandomAccessFile file;
    private int lines;
    private long end;
    private boolean broken;

    private LineLog(RandomAccessFile file, CheckedLines read) {
        this.file = file;
        this.lines = read.texts().size();
        this.end = read.end();
    }

    /** Opens an undamaged file to go on with it. */
    static LineLog open(Path path) throws IOException {
        var read = CheckedLines.read(Files.readAllBytes(path));
        return new LineLog(new RandomAccessFile(path.toFile(), "rw"), read);
    }

    /** Writes in the place of whatever was cut off there. After a failure all further calls fail: fsync reports it only once. */
    void append(String text) throws IOException {
        if (broken) {
            throw new IOException("an earlier record could not be written");
        }
        broken = true;
        file.setLength(end);
        file.seek(end);
        file.write(CheckedLines.bytes(CheckedLines.line(lines + 1, text)));
        file.getFD().sync();
        lines++;
        end = file.getFilePointer();
        broken = false;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

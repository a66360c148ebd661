package org.tokentriage.token.pkcs11;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A library file, read in pieces of bounded size; little-endian, as all its formats are on the processors of {@link Machine}. */
final class LibraryBytes implements Closeable {

    private static final long LARGEST_PIECE = 16L << 20;

    private final FileChannel channel;
    private final long size;

    private LibraryBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    static LibraryBytes open(Path path) throws IOException {
        return new LibraryBytes(FileChannel.open(path));
    }

    /**
     * A piece of the file.
     *
     * @throws MalformedLibraryException when the file does not reach so far
     */
    ByteBuffer piece(long offset, long length) throws IOException {
        requireWithin(offset, length);
        if (length > LARGEST_PIECE) {
            throw new MalformedLibraryException("a table of " + length + " bytes");
        }
        var piece = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        while (piece.hasRemaining()) {
            if (channel.read(piece, offset + piece.position()) < 0) {
                throw new MalformedLibraryException("shortened while it was read");
            }
        }
        return piece.flip();
    }

    void requireWithin(long offset, long length) throws MalformedLibraryException {
        if (offset < 0 || length < 0 || offset > size - length) {
            throw new MalformedLibraryException("ends at " + size + ", before " + offset + "+" + length);
        }
    }

    /** Whether a name that ends with a zero byte stands at an offset. */
    boolean namedAt(long offset, String name) throws IOException {
        return offset >= 0 && offset < size - name.length() && isName(piece(offset, name.length() + 1L), 0, name);
    }

    /** Whether a name that ends with a zero byte stands at an index of a piece, such as a table of strings. */
    static boolean isName(ByteBuffer piece, long index, String name) {
        if (index < 0 || index >= piece.limit() - name.length()) {
            return false;
        }
        var start = (int) index;
        for (var i = 0; i < name.length(); i++) {
            if (piece.get(start + i) != name.charAt(i)) {
                return false;
            }
        }
        return piece.get(start + name.length()) == 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

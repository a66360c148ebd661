import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs a cabinet that wixl made again, a twentieth smaller: each block of 32 kB may refer to the one before it, of which wixl makes no use.
 * {@code java Cabinet.java OLD NEW}. The format is Microsoft's (MS-CAB, MS-MCI); names and order of the files stay.
 */
final class Cabinet {

    private static final int HEADER = 36;
    private static final int FOLDER = 8;
    private static final int BLOCK = 32 * 1024;

    /** What Microsoft's own programs take: a block that nothing makes smaller has no more around it than this. */
    private static final int LONGEST = BLOCK + 12;

    private final ByteBuffer old;
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    private final Inflater inflater = new Inflater(true);

    private Cabinet(byte[] old) {
        this.old = little(old);
    }

    public static void main(String[] files) throws IOException, DataFormatException {
        var packed = new Cabinet(Files.readAllBytes(Path.of(files[0]))).packedAgain();
        Files.write(Path.of(files[1]), packed);
    }

    private byte[] packedAgain() throws DataFormatException {
        if (old.getInt(0) != 0x4643534D || old.getShort(30) != 0) { // MSCF, and none of the fields that may follow the header
            throw new IllegalArgumentException("not a cabinet as wixl makes them");
        }
        var folders = old.getShort(26);
        made.write(old.array(), 0, old.getInt(HEADER)); // up to the first block
        var starts = new int[folders];
        for (var at = 0; at < folders; at++) {
            starts[at] = made.size();
            packFolder(HEADER + at * FOLDER);
        }
        var cabinet = little(made.toByteArray());
        cabinet.putInt(8, cabinet.capacity());
        for (var at = 0; at < folders; at++) {
            cabinet.putInt(HEADER + at * FOLDER, starts[at]);
        }
        return cabinet.array();
    }

    private void packFolder(int folder) throws DataFormatException {
        var at = old.getInt(folder);
        var before = new byte[0];
        for (var left = Short.toUnsignedInt(old.getShort(folder + 4)); left > 0; left--) {
            var packed = Short.toUnsignedInt(old.getShort(at + 4));
            var plain = inflated(at + 8, packed, Short.toUnsignedInt(old.getShort(at + 6)), before);
            write(deflated(plain, before), plain.length);
            before = plain;
            at += 8 + packed;
        }
    }

    private byte[] inflated(int at, int length, int plainLength, byte[] before) throws DataFormatException {
        inflater.reset();
        inflater.setDictionary(before);
        inflater.setInput(old.array(), at + 2, length - 2);
        var plain = new byte[plainLength];
        if (inflater.inflate(plain) != plainLength) {
            throw new DataFormatException("a block is shorter than it says");
        }
        return plain;
    }

    private byte[] deflated(byte[] plain, byte[] before) {
        deflater.reset();
        deflater.setDictionary(before);
        deflater.setInput(plain);
        deflater.finish();
        var block = new byte[LONGEST];
        var length = deflater.deflate(block, 2, LONGEST - 2);
        return deflater.finished() ? signed(block, 2 + length) : stored(plain);
    }

    private static byte[] stored(byte[] plain) {
        var block = little(new byte[plain.length + 7]);
        block.put(2, (byte) 1).putShort(3, (short) plain.length).putShort(5, (short) ~plain.length).put(7, plain);
        return signed(block.array(), block.capacity());
    }

    private static byte[] signed(byte[] block, int length) {
        block[0] = 'C';
        block[1] = 'K';
        return Arrays.copyOf(block, length);
    }

    private void write(byte[] block, int plainLength) {
        var head = little(new byte[8]).putShort(4, (short) block.length).putShort(6, (short) plainLength);
        head.putInt(0, checksum(block) ^ head.getInt(4));
        made.writeBytes(head.array());
        made.writeBytes(block);
    }

    /** The words of the block, one upon the other; the bytes left over count from the highest on. */
    private static int checksum(byte[] block) {
        var words = little(block);
        var sum = 0;
        while (words.remaining() >= Integer.BYTES) {
            sum ^= words.getInt();
        }
        var rest = 0;
        while (words.hasRemaining()) {
            rest = rest << 8 | Byte.toUnsignedInt(words.get());
        }
        return sum ^ rest;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}

package org.tokentriage.testing;

import java.util.Arrays;
import java.util.Random;

/** What goes wrong with bytes: some flipped, cut out, put in twice, cut off, padded, or of another length than they say. */
public final class Mutation {

    private Mutation() {}

    public static byte[] of(byte[] whole, Random random) {
        var bytes = whole;
        for (var times = 1 + random.nextInt(3); times > 0 && bytes.length > 1; times--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        var at = random.nextInt(bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> set(bytes, at, (byte) random.nextInt());
            case 1 -> set(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 2 -> set(bytes, at, (byte) (bytes[at] + 1));
            case 3 -> replace(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(4)), new byte[0]);
            case 4 -> {
                var end = Math.min(bytes.length, at + 1 + random.nextInt(40));
                yield replace(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            }
            case 5 -> Arrays.copyOf(bytes, bytes.length + random.nextInt(30));
            default -> Arrays.copyOf(bytes, bytes.length - random.nextInt(Math.min(bytes.length, 30)));
        };
    }

    private static byte[] set(byte[] bytes, int at, byte value) {
        var changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] replace(byte[] bytes, int from, int to, byte[] other) {
        var changed = new byte[bytes.length - (to - from) + other.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(other, 0, changed, from, other.length);
        System.arraycopy(bytes, to, changed, from + other.length, bytes.length - to);
        return changed;
    }
}

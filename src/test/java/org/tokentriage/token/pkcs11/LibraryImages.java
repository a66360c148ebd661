package org.tokentriage.token.pkcs11;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The smallest library files that say what real ones say. */
final class LibraryImages {

    private LibraryImages() {}

    /**
     * A shared object of 64 bits for x86 with one symbol.
     *
     * @param section where the symbol is defined; 0 when the library only refers to it
     * @param segmentLength what the loader maps of the file
     */
    static byte[] linux(String symbol, int section, long segmentLength) {
        var image = ByteBuffer.allocate(0x200).order(ByteOrder.LITTLE_ENDIAN);
        image.putInt(0, 0x464C457F).put(4, (byte) 2).put(5, (byte) 1);
        image.putShort(16, (short) 3).putShort(18, (short) 62);
        image.putLong(32, 0x40).putShort(56, (short) 1);
        image.putLong(40, 0x100).putShort(60, (short) 3);
        image.putInt(0x40, 1).putLong(0x40 + 32, segmentLength);
        image.putInt(0x80 + 24, 1).putShort(0x80 + 24 + 6, (short) section);
        image.put(0xC1, symbol.getBytes(StandardCharsets.US_ASCII));
        image.putInt(0x140 + 4, 11)
                .putLong(0x140 + 24, 0x80)
                .putLong(0x140 + 32, 48)
                .putInt(0x140 + 40, 2);
        image.putInt(0x180 + 4, 3).putLong(0x180 + 24, 0xC0).putLong(0x180 + 32, 0x40);
        return image.array();
    }

    /**
     * A DLL with one section, whose only export has the given name.
     *
     * @param machine as in the file's header, such as 0x8664
     */
    static byte[] windows(int machine, String export) {
        var wide = machine == 0x8664 || machine == 0xAA64;
        var optionalLength = wide ? 240 : 224;
        var section = 0x400;
        var address = 0x1000;
        var image = ByteBuffer.allocate(section + 0x200).order(ByteOrder.LITTLE_ENDIAN);
        image.putShort(0, (short) 0x5A4D).putInt(0x3C, 0x80).putInt(0x80, 0x4550);
        image.putShort(0x84, (short) machine).putShort(0x86, (short) 1).putShort(0x94, (short) optionalLength);
        var optional = 0x98;
        image.putShort(optional, (short) (wide ? 0x20B : 0x10B)).putInt(optional + (wide ? 112 : 96), address);
        var header = optional + optionalLength;
        image.putInt(header + 8, 0x200).putInt(header + 12, address);
        image.putInt(header + 16, 0x200).putInt(header + 20, section);
        image.putInt(section + 24, 1).putInt(section + 32, address + 0x40);
        image.putInt(section + 0x40, address + 0x50);
        image.put(section + 0x50, export.getBytes(StandardCharsets.US_ASCII));
        return image.array();
    }

    /**
     * A dylib for one processor with one symbol.
     *
     * @param processor as in the file's header, such as 0x01000007
     */
    static byte[] mac(int processor, String symbol) {
        var image = ByteBuffer.allocate(0x100).order(ByteOrder.LITTLE_ENDIAN);
        image.putInt(0, 0xFEEDFACF)
                .putInt(4, processor)
                .putInt(12, 6)
                .putInt(16, 2)
                .putInt(20, 32);
        image.putInt(32, 0x1B).putInt(36, 8);
        image.putInt(40, 2)
                .putInt(44, 24)
                .putInt(48, 0x80)
                .putInt(52, 1)
                .putInt(56, 0xA0)
                .putInt(60, 0x40);
        image.putInt(0x80, 1).put(0x84, (byte) 0x0F);
        image.put(0xA1, symbol.getBytes(StandardCharsets.US_ASCII));
        return image.array();
    }

    /** A dylib that holds two others. */
    static byte[] universal(byte[] intel, byte[] arm) {
        var first = 0x40;
        var second = first + intel.length;
        var image = ByteBuffer.allocate(second + arm.length).order(ByteOrder.BIG_ENDIAN);
        image.putInt(0, 0xCAFEBABE).putInt(4, 2);
        image.putInt(8, 0x0100_0007).putInt(16, first).putInt(20, intel.length);
        image.putInt(28, 0x0100_000C).putInt(36, second).putInt(40, arm.length);
        return image.put(first, intel).put(second, arm).array();
    }
}

package org.tokentriage.token.pkcs11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.tokentriage.system.OperatingSystem;

/** A dynamic library of macOS, for one processor or several ({@code mach-o/loader.h}, {@code mach-o/fat.h}). */
record MachLibrary(LibraryBytes bytes, Map<Machine, Long> slices) implements Library {

    static final int MAGIC = 0xFEEDFACF;
    static final int UNIVERSAL_MAGIC = 0xBEBAFECA;

    private static final int MOST_SLICES = 16;
    private static final int SLICE_LENGTH = 20;
    private static final int HEADER_LENGTH = 32;
    private static final int SYMBOLS_COMMAND = 2;
    private static final int COMMAND_LENGTH = 8;
    private static final int SYMBOLS_COMMAND_LENGTH = 24;
    private static final int SYMBOL_LENGTH = 16;
    private static final int DEFINED_AND_EXTERNAL = 0x0F;

    static MachLibrary read(LibraryBytes bytes) throws IOException {
        var start = bytes.piece(0, 8);
        var slices = new EnumMap<Machine, Long>(Machine.class);
        if (start.getInt(0) == MAGIC) {
            put(slices, start.getInt(4), 0);
            return new MachLibrary(bytes, slices);
        }
        var count = start.order(ByteOrder.BIG_ENDIAN).getInt(4);
        if (count < 0 || count > MOST_SLICES) {
            throw new MalformedLibraryException("a Java class rather than a library");
        }
        var table = bytes.piece(8, (long) count * SLICE_LENGTH).order(ByteOrder.BIG_ENDIAN);
        for (var at = 0; at < table.limit(); at += SLICE_LENGTH) {
            put(slices, table.getInt(at), Integer.toUnsignedLong(table.getInt(at + 8)));
        }
        return new MachLibrary(bytes, slices);
    }

    private static void put(Map<Machine, Long> slices, int processor, long offset) {
        switch (processor) {
            case 0x0100_0007 -> slices.put(Machine.X86_64, offset);
            case 0x0100_000C -> slices.put(Machine.ARM64, offset);
            default -> {}
        }
    }

    @Override
    public OperatingSystem system() {
        return OperatingSystem.MACOS;
    }

    @Override
    public Set<Machine> machines() {
        return slices.keySet();
    }

    /** Whether every slice does. */
    @Override
    public boolean exports(String function) throws IOException {
        for (var slice : slices.values()) {
            if (!exports(slice, function)) {
                return false;
            }
        }
        return !slices.isEmpty();
    }

    private boolean exports(long slice, String function) throws IOException {
        var header = bytes.piece(slice, HEADER_LENGTH);
        var commands = bytes.piece(slice + HEADER_LENGTH, Integer.toUnsignedLong(header.getInt(20)));
        var at = 0;
        while (at <= commands.limit() - COMMAND_LENGTH) {
            var length = commands.getInt(at + 4);
            if (length < COMMAND_LENGTH || length > commands.limit() - at) {
                throw new MalformedLibraryException("a load command of " + length + " bytes");
            }
            if (commands.getInt(at) == SYMBOLS_COMMAND && length >= SYMBOLS_COMMAND_LENGTH) {
                return defines(slice, commands.slice(at, length).order(ByteOrder.LITTLE_ENDIAN), "_" + function);
            }
            at += length;
        }
        return false;
    }

    private boolean defines(long slice, ByteBuffer table, String symbol) throws IOException {
        var symbols = bytes.piece(slice + unsigned(table, 8), unsigned(table, 12) * SYMBOL_LENGTH);
        var names = bytes.piece(slice + unsigned(table, 16), unsigned(table, 20));
        for (var at = 0; at < symbols.limit(); at += SYMBOL_LENGTH) {
            if (symbols.get(at + 4) == DEFINED_AND_EXTERNAL
                    && LibraryBytes.isName(names, unsigned(symbols, at), symbol)) {
                return true;
            }
        }
        return false;
    }

    private static long unsigned(ByteBuffer piece, int index) {
        return Integer.toUnsignedLong(piece.getInt(index));
    }
}

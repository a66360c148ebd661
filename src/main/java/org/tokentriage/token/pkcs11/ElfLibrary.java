package org.tokentriage.token.pkcs11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.tokentriage.system.OperatingSystem;

/** A shared object of Linux (System V ABI, chapters 4 and 5). Symbols are looked up in those of 64 bits only. */
record ElfLibrary(LibraryBytes bytes, ByteBuffer header) implements Library {

    static final int MAGIC = 0x464C457F;

    private static final int HEADER_LENGTH = 64;
    private static final int CLASS = 4;
    private static final int CLASS_64 = 2;
    private static final int MACHINE = 18;
    private static final int PROGRAM_HEADERS = 32;
    private static final int PROGRAM_HEADER_COUNT = 56;
    private static final int PROGRAM_HEADER_LENGTH = 56;
    private static final int SECTION_HEADERS = 40;
    private static final int SECTION_HEADER_COUNT = 60;
    private static final int SECTION_HEADER_LENGTH = 64;
    private static final int LOADED_SEGMENT = 1;
    private static final int DYNAMIC_SYMBOLS = 11;
    private static final int SYMBOL_LENGTH = 24;

    static ElfLibrary read(LibraryBytes bytes) throws IOException {
        return new ElfLibrary(bytes, bytes.piece(0, HEADER_LENGTH));
    }

    @Override
    public OperatingSystem system() {
        return OperatingSystem.LINUX;
    }

    @Override
    public Set<Machine> machines() {
        var wide = header.get(CLASS) == CLASS_64;
        return switch (header.getShort(MACHINE)) {
            case 3 -> Set.of(Machine.X86);
            case 62 -> Set.of(wide ? Machine.X86_64 : Machine.X86);
            case 40 -> Set.of(Machine.ARM);
            case 183 -> Set.of(wide ? Machine.ARM64 : Machine.ARM);
            default -> Set.of();
        };
    }

    @Override
    public boolean exports(String function) throws IOException {
        requireWhole();
        var count = Short.toUnsignedInt(header.getShort(SECTION_HEADER_COUNT));
        var sections = bytes.piece(header.getLong(SECTION_HEADERS), (long) count * SECTION_HEADER_LENGTH);
        for (var section = 0; section < count; section++) {
            var at = section * SECTION_HEADER_LENGTH;
            if (sections.getInt(at + 4) == DYNAMIC_SYMBOLS) {
                return defines(content(sections, section), names(sections, sections.getInt(at + 40), count), function);
            }
        }
        return false;
    }

    /** The loader maps these without a look at the file's length, and the process dies on the first missing page. */
    private void requireWhole() throws IOException {
        var count = Short.toUnsignedInt(header.getShort(PROGRAM_HEADER_COUNT));
        var segments = bytes.piece(header.getLong(PROGRAM_HEADERS), (long) count * PROGRAM_HEADER_LENGTH);
        for (var at = 0; at < segments.limit(); at += PROGRAM_HEADER_LENGTH) {
            if (segments.getInt(at) == LOADED_SEGMENT) {
                bytes.requireWithin(segments.getLong(at + 8), segments.getLong(at + 32));
            }
        }
    }

    private ByteBuffer names(ByteBuffer sections, int link, int count) throws IOException {
        if (link < 0 || link >= count) {
            throw new MalformedLibraryException("symbols without names");
        }
        return content(sections, link);
    }

    private ByteBuffer content(ByteBuffer sections, int section) throws IOException {
        var at = section * SECTION_HEADER_LENGTH;
        return bytes.piece(sections.getLong(at + 24), sections.getLong(at + 32));
    }

    private static boolean defines(ByteBuffer symbols, ByteBuffer names, String function) {
        for (var at = 0; at <= symbols.limit() - SYMBOL_LENGTH; at += SYMBOL_LENGTH) {
            var defined = symbols.getShort(at + 6) != 0;
            if (defined && LibraryBytes.isName(names, Integer.toUnsignedLong(symbols.getInt(at)), function)) {
                return true;
            }
        }
        return false;
    }
}

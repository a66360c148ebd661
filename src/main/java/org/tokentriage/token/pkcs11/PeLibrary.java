package org.tokentriage.token.pkcs11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.system.OperatingSystem;

/** A dynamic-link library of Windows (Microsoft's PE format, sections 3 to 6). */
final class PeLibrary implements Library {

    static final int MAGIC = 0x5A4D;

    private static final int HEADER_POINTER = 0x3C;
    private static final int SIGNATURE = 0x4550;
    private static final int FILE_HEADER_LENGTH = 24;
    private static final int WIDE_OPTIONAL_HEADER = 0x20B;
    private static final int SECTION_LENGTH = 40;
    private static final int EXPORTS_LENGTH = 40;
    private static final int MOST_EXPORTS = 0x10000;
    private static final int EXPORTS = 0;
    private static final int RESOURCES = 2;
    private static final int DIRECTORY_LENGTH = 8;
    private static final int VERSION_SIGNATURE = 0xFEEF04BD;
    private static final int VERSION_LENGTH = 52;

    private final LibraryBytes bytes;
    private final short machine;
    private final ByteBuffer optional;
    private final ByteBuffer sections;

    private PeLibrary(LibraryBytes bytes, long header) throws IOException {
        var file = bytes.piece(header, FILE_HEADER_LENGTH);
        if (file.getInt(0) != SIGNATURE) {
            throw new MalformedLibraryException("MZ without PE");
        }
        var optionalLength = Short.toUnsignedInt(file.getShort(20));
        var sectionCount = Short.toUnsignedLong(file.getShort(6));
        this.bytes = bytes;
        this.machine = file.getShort(4);
        this.optional = bytes.piece(header + FILE_HEADER_LENGTH, optionalLength);
        this.sections = bytes.piece(header + FILE_HEADER_LENGTH + optionalLength, sectionCount * SECTION_LENGTH);
    }

    static PeLibrary read(LibraryBytes bytes) throws IOException {
        var pointer = bytes.piece(HEADER_POINTER, Integer.BYTES).getInt();
        return new PeLibrary(bytes, Integer.toUnsignedLong(pointer));
    }

    @Override
    public OperatingSystem system() {
        return OperatingSystem.WINDOWS;
    }

    @Override
    public Set<Machine> machines() {
        return switch (Short.toUnsignedInt(machine)) {
            case 0x014C -> Set.of(Machine.X86);
            case 0x8664 -> Set.of(Machine.X86_64);
            case 0x01C4 -> Set.of(Machine.ARM);
            case 0xAA64 -> Set.of(Machine.ARM64);
            default -> Set.of();
        };
    }

    @Override
    public boolean exports(String function) throws IOException {
        requireWhole();
        var address = directory(EXPORTS);
        if (address == 0) {
            return false;
        }
        var directory = bytes.piece(offset(address), EXPORTS_LENGTH);
        var count = Integer.toUnsignedLong(directory.getInt(24));
        if (count > MOST_EXPORTS) {
            throw new MalformedLibraryException(count + " exported names");
        }
        var names = bytes.piece(offset(directory.getInt(32)), count * Integer.BYTES);
        while (names.hasRemaining()) {
            if (bytes.namedAt(offset(names.getInt()), function)) {
                return true;
            }
        }
        return false;
    }

    private void requireWhole() throws IOException {
        for (var at = 0; at < sections.limit(); at += SECTION_LENGTH) {
            bytes.requireWithin(unsigned(at + 20), unsigned(at + 16));
        }
    }

    /** Where a data directory lies in memory; 0 when there is none. */
    private int directory(int number) throws IOException {
        if (optional.limit() < 2) {
            throw new MalformedLibraryException("no optional header");
        }
        var at = directoryIndex(number);
        return optional.limit() < at + DIRECTORY_LENGTH ? 0 : optional.getInt(at);
    }

    private int directoryIndex(int number) {
        return (optional.getShort(0) == WIDE_OPTIONAL_HEADER ? 112 : 96) + number * DIRECTORY_LENGTH;
    }

    /** Looks through the resources for VS_FIXEDFILEINFO, which lies there at a multiple of 4 bytes. */
    @Override
    public Optional<String> version() throws IOException {
        var address = directory(RESOURCES);
        if (address == 0) {
            return Optional.empty();
        }
        var length = Integer.toUnsignedLong(optional.getInt(directoryIndex(RESOURCES) + 4));
        var resources = bytes.piece(offset(address), length);
        for (var at = 0; at <= resources.limit() - VERSION_LENGTH; at += Integer.BYTES) {
            if (resources.getInt(at) == VERSION_SIGNATURE) {
                return Optional.of(version(resources.getInt(at + 8)) + "." + version(resources.getInt(at + 12)));
            }
        }
        return Optional.empty();
    }

    private static String version(int word) {
        return (word >>> 16) + "." + (word & 0xFFFF);
    }

    /** Where in the file a relative virtual address lies. */
    private long offset(int address) throws IOException {
        for (var at = 0; at < sections.limit(); at += SECTION_LENGTH) {
            var distance = Integer.toUnsignedLong(address) - unsigned(at + 12);
            if (distance >= 0 && distance < unsigned(at + 16)) {
                return unsigned(at + 20) + distance;
            }
        }
        throw new MalformedLibraryException("an address outside all sections");
    }

    private long unsigned(int index) {
        return Integer.toUnsignedLong(sections.getInt(index));
    }
}

package org.tokentriage.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * What a page needs to know of a TrueType font. Lengths are thousandths of the size of the letters.
 *
 * @param file the font as it is embedded
 * @param glyphs which glyph draws a character of the basic plane
 * @param widths how far each glyph moves on
 * @param box left, lower, right and upper end of all glyphs together
 */
record TrueType(byte[] file, Map<Integer, Integer> glyphs, int[] widths, int[] box, int ascent, int descent) {

    /** @throws IllegalArgumentException when the font lacks what is wanted here */
    static TrueType of(byte[] file) {
        var tables = new Tables(ByteBuffer.wrap(file));
        var head = tables.named("head");
        var perEm = head.getShort(18);
        var box = new int[4];
        for (var at = 0; at < box.length; at++) {
            box[at] = scaled(head.getShort(36 + 2 * at), perEm);
        }
        var lines = tables.named("hhea");
        return new TrueType(
                file,
                glyphs(tables.named("cmap")),
                widths(tables.named("hmtx"), unsigned(lines, 34), perEm),
                box,
                scaled(lines.getShort(4), perEm),
                scaled(lines.getShort(6), perEm));
    }

    /** {@return the glyph of a character; 0, which is an empty box, where the font has none} */
    int glyph(int character) {
        return glyphs.getOrDefault(character, 0);
    }

    int width(int glyph) {
        return widths[Math.min(glyph, widths.length - 1)];
    }

    private static int[] widths(ByteBuffer metrics, int count, int perEm) {
        var widths = new int[count];
        for (var glyph = 0; glyph < count; glyph++) {
            widths[glyph] = scaled(unsigned(metrics, 4 * glyph), perEm);
        }
        return widths;
    }

    private static Map<Integer, Integer> glyphs(ByteBuffer maps) {
        for (var entry = 0; entry < unsigned(maps, 2); entry++) {
            var map = maps.slice(maps.getInt(8 + 8 * entry), maps.capacity() - maps.getInt(8 + 8 * entry));
            if (unsigned(map, 0) == 4) {
                return segments(map);
            }
        }
        throw new IllegalArgumentException("no map of the basic plane");
    }

    /** Format 4: ranges of characters, each with what to add to a character, or where its glyphs stand. */
    private static Map<Integer, Integer> segments(ByteBuffer map) {
        var glyphs = new HashMap<Integer, Integer>();
        var twice = unsigned(map, 6);
        for (var at = 0; at < twice; at += 2) {
            var last = unsigned(map, 14 + at);
            var first = unsigned(map, 16 + twice + at);
            var delta = unsigned(map, 16 + 2 * twice + at);
            var place = 16 + 3 * twice + at;
            var offset = unsigned(map, place);
            for (var character = first; character <= last && character != 0xFFFF; character++) {
                var found = offset == 0 ? character : unsigned(map, place + offset + 2 * (character - first));
                glyphs.put(character, found == 0 ? 0 : (found + delta) & 0xFFFF);
            }
        }
        return glyphs;
    }

    private static int scaled(int units, int perEm) {
        return Math.round(1000f * units / perEm);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** The parts of the file, by their names of four letters. */
    private record Tables(ByteBuffer file) {

        ByteBuffer named(String name) {
            for (var entry = 12; entry < 12 + 16 * unsigned(file, 4); entry += 16) {
                var tag = new byte[4];
                file.get(entry, tag);
                if (new String(tag, US_ASCII).equals(name)) {
                    return file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
                }
            }
            throw new IllegalArgumentException("no table " + name);
        }
    }
}

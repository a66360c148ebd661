package org.tokentriage.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The characters of one weight that a document uses, numbered as they come. A character that the font cannot draw is an empty box on paper,
 * and still itself for whoever copies or listens.
 */
final class Letters {

    /** More lines than these are not allowed in one block of a map. */
    private static final int BLOCK = 100;

    private final Weight weight;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    Letters(Weight weight) {
        this.weight = weight;
    }

    /** {@return the text as the operand of a show operator} */
    String encoded(String text) {
        return text.codePoints()
                .mapToObj(character -> hex(numbers.computeIfAbsent(character, unused -> numbers.size() + 1)))
                .collect(joining("", "<", ">"));
    }

    /** Writes the font, and all that tells which number is which letter. */
    int writeTo(PdfFile file) {
        var font = weight.font();
        var box = font.box();
        var program = file.addStream("/Length1 " + font.file().length, font.file());
        var descriptor = file.add(PdfFile.syntax(
                "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%d %d %d %d]/ItalicAngle 0/Ascent %d/Descent %d/CapHeight %d/StemV 80/FontFile2 %d 0 R>>",
                weight.fontName(),
                box[0],
                box[1],
                box[2],
                box[3],
                font.ascent(),
                font.descent(),
                font.ascent(),
                program));
        var descendant = file.add(PdfFile.syntax(
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/DW %d/W[1[%s]]/CIDToGIDMap %d 0 R>>",
                weight.fontName(), descriptor, font.width(0), widths(), file.addStream("", glyphs())));
        return file.add(PdfFile.syntax(
                "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>",
                weight.fontName(), descendant, file.addStream("", characters().getBytes(US_ASCII))));
    }

    private String widths() {
        var font = weight.font();
        return numbers.keySet().stream()
                .map(character -> Integer.toString(font.width(font.glyph(character))))
                .collect(joining(" "));
    }

    private byte[] glyphs() {
        var map = new ByteArrayOutputStream();
        map.write(0);
        map.write(0);
        for (var character : numbers.keySet()) {
            var glyph = weight.font().glyph(character);
            map.write(glyph >> 8);
            map.write(glyph);
        }
        return map.toByteArray();
    }

    private String characters() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var entries = numbers.entrySet().stream()
                .map(entry -> "<" + hex(entry.getValue()) + "> <" + utf16(entry.getKey()) + ">")
                .toList();
        for (var from = 0; from < entries.size(); from += BLOCK) {
            var block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> map.append(line).append('\n'));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String utf16(int character) {
        return Character.toString(character).chars().mapToObj(Letters::hex).collect(joining());
    }

    private static String hex(int number) {
        return PdfFile.syntax("%04X", number);
    }
}

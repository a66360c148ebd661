package org.tokentriage.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import io.nayuki.qrcodegen.QrCode;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tokentriage.i18n.Harmless;
import org.tokentriage.i18n.Unbroken;

/**
 * A document of A4 pages, written from top to bottom. Whoever cannot see it is told what is a heading, a list or a table; all letters are
 * embedded. What does not fit goes on to another page.
 */
public final class Sheet {

    private static final double WIDTH = 595.28;
    private static final double HEIGHT = 841.89;
    private static final double MARGIN = 62;
    private static final double COLUMN = 150;
    private static final double CODE = 92;
    private static final double INDENT = 18;
    private static final double BESIDE = 18;

    private final About about;
    private final Tag document = new Tag("Document");
    private final Map<Weight, Letters> letters = new EnumMap<>(Weight.class);
    private final List<Page> pages = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private double y;

    /** One line of a table: what it is called, and what it is. */
    public record Row(String name, String value) {}

    /** Where a page can be clicked. */
    private record Area(int page, double left, double lower, double right, double upper, URI target, String name) {}

    public Sheet(About about) {
        this.about = about;
        for (var weight : Weight.values()) {
            letters.put(weight, new Letters(weight));
        }
        turn();
    }

    /**
     * Writes a heading.
     *
     * @param level 1 for what the document is, 2 for a part of it
     */
    public void heading(int level, Style style, String words) {
        room(style.leading() * 3);
        flow(document.with("H" + level), style, words, MARGIN, MARGIN);
    }

    public void paragraph(Style style, String words) {
        flow(document.with("P"), style, words, MARGIN, MARGIN);
    }

    public void steps(Style style, List<String> steps) {
        var list = document.with(new Tag("L", "/A<</O/List/ListNumbering/Decimal>>"));
        for (var step : steps) {
            var item = list.with("LI");
            room(style.leading());
            var top = y;
            flow(item.with("Lbl"), style, list.kids().size() + ".", MARGIN, MARGIN);
            y = top;
            flow(item.with("LBody"), style, step, MARGIN + INDENT, MARGIN);
            gap(3);
        }
    }

    public void table(Style names, Style values, List<Row> rows) {
        var table = document.with("Table");
        for (var row : rows) {
            var line = table.with("TR");
            room(values.leading());
            var top = y;
            var page = pages.size();
            flow(
                    line.with(new Tag("TH", "/A<</O/Table/Scope/Row>>")),
                    names,
                    row.name(),
                    MARGIN,
                    WIDTH - COLUMN - MARGIN);
            var below = y;
            y = pages.size() == page ? top : y;
            flow(line.with("TD"), values, row.value(), MARGIN + COLUMN, MARGIN);
            y = pages.size() == page ? Math.min(y, below) : y;
            gap(2);
        }
    }

    /**
     * A code for cameras that leads to an address, and beside it the same address in words.
     *
     * @param says what the code is for
     */
    public void code(URI address, Style saying, Style written, String says) {
        room(CODE);
        var top = y;
        var left = MARGIN + CODE + BESIDE;
        var alternative = says + " " + address;
        var figure = document.with(new Tag(
                "Figure",
                PdfFile.syntax(
                        "/Alt %s/A<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>",
                        PdfFile.text(alternative), MARGIN, top - CODE, MARGIN + CODE, top)));
        draw(figure, address);
        flow(document.with("P"), saying, says, left, MARGIN);
        gap(4);
        var begin = y;
        var link = document.with("P").with("Link");
        var page = pages.size();
        flow(link, written, address.toString(), left, MARGIN);
        if (pages.size() == page) {
            link.hold(new Tag.Kid.Area(areas.size()));
            page().area(areas.size());
            areas.add(new Area(page - 1, left, y, WIDTH - MARGIN, begin, address, says));
            y = Math.min(y, top - CODE);
        }
    }

    public void rule() {
        room(1);
        page().rule(MARGIN, y, WIDTH - 2 * MARGIN);
    }

    /** Leaves some points free. */
    public void gap(double points) {
        y -= points;
    }

    /** {@return the whole document; asked for once} */
    public byte[] bytes() {
        var file = new PdfFile();
        var tree = file.reserve();
        var numbers = pages.stream().map(page -> file.reserve()).toList();
        var annotations = new ArrayList<Integer>();
        for (var area : areas) {
            annotations.add(annotation(file, area, numbers.get(area.page()), pages.size() + annotations.size()));
        }
        var fonts = letters.entrySet().stream()
                .map(entry -> "/" + entry.getKey() + " " + entry.getValue().writeTo(file) + " 0 R")
                .collect(joining());
        for (var at = 0; at < pages.size(); at++) {
            put(file, numbers.get(at), tree, at, fonts, annotations);
        }
        file.put(
                tree,
                PdfFile.syntax(
                        "<</Type/Pages/Count %d/Kids[%s]>>",
                        pages.size(),
                        numbers.stream().map(page -> page + " 0 R").collect(joining(" "))));
        var catalog = file.add(PdfFile.syntax(
                "<</Type/Catalog/Pages %d 0 R/Lang(%s)/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R/Metadata %d 0 R/ViewerPreferences<</DisplayDocTitle true>>>>",
                tree,
                about.language().toLanguageTag(),
                new TagTree(file, numbers).write(document, annotations),
                about.writeMetadata(file)));
        return file.bytes(catalog, about.writeInfo(file));
    }

    private void put(PdfFile file, int number, int tree, int at, String fonts, List<Integer> annotations) {
        var page = pages.get(at);
        var clickable = page.areas().stream()
                .map(area -> annotations.get(area) + " 0 R")
                .collect(joining(" "));
        file.put(
                number,
                PdfFile.syntax(
                        "<</Type/Page/Parent %d 0 R/MediaBox[0 0 %.2f %.2f]/Resources<</Font<<%s>>>>/Contents %d 0 R/StructParents %d/Tabs/S%s>>",
                        tree,
                        WIDTH,
                        HEIGHT,
                        fonts,
                        file.addStream("", page.content().getBytes(US_ASCII)),
                        at,
                        clickable.isEmpty() ? "" : "/Annots[" + clickable + "]"));
    }

    private static int annotation(PdfFile file, Area area, int page, int key) {
        return file.add(PdfFile.syntax(
                "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P %d 0 R/Rect[%.2f %.2f %.2f %.2f]/StructParent %d/Contents %s/A<</S/URI/URI %s>>>>",
                page,
                area.left(),
                area.lower(),
                area.right(),
                area.upper(),
                key,
                PdfFile.text(area.name()),
                PdfFile.ascii(area.target().toASCIIString())));
    }

    private void draw(Tag figure, URI address) {
        var code = QrCode.encodeText(address.toASCIIString(), QrCode.Ecc.MEDIUM);
        var side = CODE / code.size;
        hold(figure);
        for (var row = 0; row < code.size; row++) {
            for (var column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    page().square(MARGIN + column * side, y - (row + 1) * side, side);
                }
            }
        }
        page().fillBlack();
        page().end();
    }

    private void flow(Tag tag, Style style, String words, double left, double right) {
        var lines = new Wrapping(style, WIDTH - left - right).lines(shown(words));
        for (var next = 0; next < lines.size(); ) {
            room(style.leading());
            var end = Math.min(lines.size(), next + (int) ((y - MARGIN + 0.001) / style.leading()));
            hold(tag);
            for (; next < end; next++) {
                y -= style.leading();
                var space = next + 1 < lines.size() ? " " : "";
                page().words(
                                left,
                                y + (style.leading() - style.size() * 0.72) / 2,
                                style,
                                Objects.requireNonNull(letters.get(style.weight()))
                                        .encoded(Unbroken.release(lines.get(next)) + space));
            }
            page().end();
        }
    }

    /** What came from outside cannot turn the reading around; an accent stands on its letter. */
    private static String shown(String words) {
        return Normalizer.normalize(Harmless.shown(words).replace('\t', ' '), Normalizer.Form.NFC);
    }

    private void hold(Tag tag) {
        tag.hold(new Tag.Kid.Mark(pages.size() - 1, page().begin(tag.role())));
    }

    private void room(double points) {
        if (y - points < MARGIN) {
            turn();
        }
    }

    private void turn() {
        pages.add(new Page());
        y = HEIGHT - MARGIN;
    }

    private Page page() {
        return pages.get(pages.size() - 1);
    }
}

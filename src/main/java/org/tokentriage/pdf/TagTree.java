package org.tokentriage.pdf;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the elements of a document, and which of them each mark of a page belongs to. */
final class TagTree {

    private final PdfFile file;
    private final List<Integer> pages;
    private final SortedMap<Integer, SortedMap<Integer, Integer>> marks = new TreeMap<>();
    private final SortedMap<Integer, Integer> areas = new TreeMap<>();

    /** @param pages the objects of the pages; a page's place among them is its key, and that of a clickable area follows after them */
    TagTree(PdfFile file, List<Integer> pages) {
        this.file = file;
        this.pages = pages;
    }

    /** {@return the root} */
    int write(Tag document, List<Integer> annotations) {
        var root = file.reserve();
        var whole = write(document, root, annotations);
        var parents = new StringBuilder();
        marks.forEach((page, elements) -> parents.append(page)
                .append(elements.values().stream()
                        .map(element -> element + " 0 R")
                        .collect(Collectors.joining(" ", "[", "]"))));
        areas.forEach((key, element) ->
                parents.append(key).append(' ').append(element).append(" 0 R "));
        var tree = file.add("<</Nums[" + parents + "]>>");
        file.put(
                root,
                PdfFile.syntax(
                        "<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>",
                        whole, tree, pages.size() + annotations.size()));
        return root;
    }

    private int write(Tag tag, int parent, List<Integer> annotations) {
        var number = file.reserve();
        var kids = tag.kids().stream().map(kid -> kid(kid, number, annotations)).collect(Collectors.joining(" "));
        file.put(
                number,
                PdfFile.syntax("<</Type/StructElem/S/%s/P %d 0 R%s/K[%s]>>", tag.role(), parent, tag.entries(), kids));
        return number;
    }

    private String kid(Tag.Kid kid, int element, List<Integer> annotations) {
        return switch (kid) {
            case Tag.Kid.Element(var tag) -> write(tag, element, annotations) + " 0 R";
            case Tag.Kid.Mark(var page, var mark) -> {
                marks.computeIfAbsent(page, unused -> new TreeMap<>()).put(mark, element);
                yield PdfFile.syntax("<</Type/MCR/Pg %d 0 R/MCID %d>>", pages.get(page), mark);
            }
            case Tag.Kid.Area(var area) -> {
                areas.put(pages.size() + area, element);
                yield PdfFile.syntax("<</Type/OBJR/Obj %d 0 R>>", annotations.get(area));
            }
        };
    }
}

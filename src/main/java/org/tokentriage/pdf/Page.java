package org.tokentriage.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page, from its lower left corner, in points. */
final class Page {

    private final StringBuilder content = new StringBuilder();
    private final List<Integer> areas = new ArrayList<>();
    private int marks;

    /** {@return the number of the mark} */
    int begin(String role) {
        content.append(PdfFile.syntax("/%s <</MCID %d>> BDC\n", role, marks));
        return marks++;
    }

    void end() {
        content.append("EMC\n");
    }

    /** @param encoded what {@link Letters} made of the words */
    void words(double x, double y, Style style, String encoded) {
        content.append(PdfFile.syntax(
                "BT /%s %.2f Tf %s rg 1 0 0 1 %.2f %.2f Tm %s Tj ET\n",
                style.weight(), style.size(), style.ink().colour(), x, y, encoded));
    }

    /** A line that only divides, and that nobody needs to hear of. */
    void rule(double x, double y, double width) {
        content.append(PdfFile.syntax(
                "/Artifact BMC 0.82 0.84 0.87 RG 0.75 w %.2f %.2f m %.2f %.2f l S EMC\n", x, y, x + width, y));
    }

    void square(double x, double y, double side) {
        content.append(PdfFile.syntax("%.3f %.3f %.3f %.3f re\n", x, y, side, side));
    }

    void fillBlack() {
        content.append("0 g f\n");
    }

    void area(int number) {
        areas.add(number);
    }

    List<Integer> areas() {
        return areas;
    }

    String content() {
        return content.toString();
    }
}

package org.tokentriage.cli.scan;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in columns as wide as their longest entry; the last column is as wide as it likes. */
final class Rows {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a line; one without cells is an empty line. */
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** Adds a line for each value, the name before the first of them. */
    void addNamed(String name, List<String> values) {
        for (var i = 0; i < values.size(); i++) {
            add(i == 0 ? name : "", values.get(i));
        }
    }

    List<String> lines() {
        var widths = widths();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (var column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            line.append(cell);
            if (column < row.size() - 1) {
                line.append(" ".repeat(widths.get(column) - cell.length())).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    /** Of each column: its longest entry that another one follows. */
    private List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (var column = 0; column < row.size() - 1; column++) {
                if (column == widths.size()) {
                    widths.add(0);
                }
                widths.set(column, Math.max(widths.get(column), row.get(column).length()));
            }
        }
        return widths;
    }
}

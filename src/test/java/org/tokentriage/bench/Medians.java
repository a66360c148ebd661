package org.tokentriage.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Times several ways of doing one thing, each in turn, so that what else the machine does meets all of them. */
final class Medians {

    private Medians() {}

    /** The median of each way's own measure, in milliseconds, in the order given */
    static Map<String, Double> of(int runs, Map<String, Supplier<Double>> ways) {
        var times = new LinkedHashMap<String, List<Double>>();
        for (var run = 0; run < runs; run++) {
            ways.forEach((name, way) ->
                    times.computeIfAbsent(name, first -> new ArrayList<>()).add(way.get()));
        }
        var medians = new LinkedHashMap<String, Double>();
        times.forEach((name, all) -> medians.put(name, median(all)));
        return medians;
    }

    private static double median(List<Double> times) {
        var sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get(sorted.size() / 2);
    }
}

package org.tokentriage.computer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A computer as {@code computers.txt} describes it.
 *
 * @param expected the cause that is to be told first; empty for a healthy one
 * @param places what is there
 * @param playable whether Wine can be made to look so
 */
public record SimulatedComputer(String name, Optional<Cause> expected, Map<String, String> places, boolean playable) {

    private static final String EQUALS = " =";

    /** All but the one that the others differ from. */
    public static List<SimulatedComputer> all() {
        var found = new ArrayList<SimulatedComputer>();
        var playable = true;
        for (var block : text().split("\n\n", -1)) {
            if (block.startsWith("----")) {
                playable = false;
            } else if (block.startsWith("computer ")) {
                found.add(of(
                        block.lines().toList(),
                        found.isEmpty() ? Map.of() : found.get(0).places(),
                        playable));
            }
        }
        return List.copyOf(found.subList(1, found.size()));
    }

    private static SimulatedComputer of(List<String> lines, Map<String, String> base, boolean playable) {
        var places = new LinkedHashMap<>(base);
        for (var line : lines.subList(2, lines.size())) {
            if (line.startsWith("- ")) {
                places.keySet().removeIf(place -> isBelow(place, line.substring(2)));
            } else {
                var at = line.indexOf(EQUALS);
                places.put(
                        line.substring(0, at),
                        line.substring(at + EQUALS.length()).strip());
            }
        }
        var expected = lines.get(1).substring("expect ".length());
        return new SimulatedComputer(
                lines.get(0).substring("computer ".length()),
                expected.equals("NOTHING") ? Optional.empty() : Optional.of(Cause.valueOf(expected)),
                places,
                playable);
    }

    private static boolean isBelow(String place, String above) {
        return place.toLowerCase(Locale.ROOT).startsWith(above.toLowerCase(Locale.ROOT));
    }

    private static String text() {
        try (var file = SimulatedComputer.class.getResourceAsStream("computers.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

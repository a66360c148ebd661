package org.tokentriage.computer.sightings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that was seen on a computer. Places are compared as Windows does, without regard to case. */
public final class Sightings {

    private static final char BELOW = '\\';

    private final SortedMap<String, Sighting> byPlace = new TreeMap<>();

    private Sightings(Collection<Sighting> all) {
        all.forEach(sighting -> byPlace.put(key(sighting.place()), sighting));
    }

    /** What is said last of a place counts. */
    public static Sightings of(Collection<Sighting> all) {
        return new Sightings(all);
    }

    /** Nothing was looked at. */
    public static Sightings none() {
        return of(List.of());
    }

    public List<Sighting> all() {
        return List.copyOf(byPlace.values());
    }

    /** Absent where nothing was seen. */
    Sight at(String place) {
        var sighting = byPlace.get(key(place));
        return sighting == null ? new Sight.Absent() : sighting.sight();
    }

    /**
     * The text of a place; empty when there is none.
     *
     * @throws UnseenException when the place could not be looked at
     */
    public Optional<String> text(String place) {
        return switch (at(place)) {
            case Sight.Value(var text) -> Optional.of(text);
            case Sight.Absent absent -> Optional.empty();
            case Sight.Unseen(var why) -> throw new UnseenException(why);
        };
    }

    /**
     * A number; what is no number counts as absent, as Windows ignores values of another type.
     *
     * @throws UnseenException when the place could not be looked at
     */
    public Optional<Long> number(String place) {
        return text(place).filter(text -> text.matches("\\d{1,10}")).map(Long::valueOf);
    }

    /**
     * Whether the number of a place is this.
     *
     * @throws UnseenException when the place could not be looked at
     */
    public boolean is(String place, long number) {
        return number(place).filter(seen -> seen == number).isPresent();
    }

    /** Whether anything is there: itself, a value of it, or something below it. */
    public boolean has(String place) {
        return text(place).isPresent()
                || !below(place).isEmpty()
                || !values(place).isEmpty();
    }

    /** Whole places of what lies directly below a place, each once. */
    public List<String> below(String place) {
        text(place);
        var start = key(place) + BELOW;
        var found = new LinkedHashSet<String>();
        byPlace.tailMap(start).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(start))
                .map(entry -> entry.getValue().place())
                .forEach(whole -> found.add(whole.substring(0, end(whole, start.length()))));
        var distinct = new TreeMap<String, String>();
        found.forEach(one -> distinct.putIfAbsent(key(one), one));
        return new ArrayList<>(distinct.values());
    }

    /** The values of a place: everything that it is followed by an exclamation mark for. */
    public List<Sighting> values(String place) {
        text(place);
        var start = key(place) + "!";
        return byPlace.tailMap(start).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What was seen there, as evidence. */
    public Sighting evidence(String place) {
        var sighting = byPlace.get(key(place));
        return sighting == null ? Sighting.absent(place) : sighting;
    }

    /** The last part of a place. */
    public static String name(String place) {
        return place.substring(place.lastIndexOf(BELOW) + 1);
    }

    private static int end(String place, int from) {
        for (var at = from; at < place.length(); at++) {
            if (place.charAt(at) == BELOW || place.charAt(at) == '!') {
                return at;
            }
        }
        return place.length();
    }

    private static String key(String place) {
        return place.toLowerCase(Locale.ROOT);
    }
}

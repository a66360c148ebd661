package org.tokentriage.training.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.tokentriage.training.call.Fields;

/** Spoils what a server tells of its tickets; safe for use by many threads. */
public final class Spoiler {

    private static final int OLDEST = 20;
    private static final int PIECE = 9;
    private static final Set<String> KEPT_TEXTS = Set.of("nmtitulochamado", "dschamado");
    private static final String KEYWORD = "dspalavrachave";

    private final Set<Spoiling> spoilings = new CopyOnWriteArraySet<>();

    public void add(Spoiling spoiling) {
        spoilings.add(spoiling);
    }

    public void clear() {
        spoilings.clear();
    }

    public boolean has(Spoiling spoiling) {
        return spoilings.contains(spoiling);
    }

    /** Whether a search does what it is asked to. */
    public boolean heedsFilters() {
        return !has(Spoiling.OLDEST_ONLY) && !has(Spoiling.FILTER_IGNORED);
    }

    /** The tickets of a list, the oldest first. */
    public List<Fields> list(List<Fields> found) {
        if (has(Spoiling.NOTHING)) {
            return List.of();
        }
        return has(Spoiling.OLDEST_ONLY) ? found.subList(0, Math.min(found.size(), OLDEST)) : found;
    }

    /** The fields of a ticket as they are told. */
    public Fields told(Fields ticket) {
        var texts = new LinkedHashMap<String, String>();
        ticket.values().forEach((name, text) -> texts.put(name, told(name, text)));
        return new Fields(texts);
    }

    private String told(String name, String text) {
        if (name.equals("cdchamado")) {
            return number(text);
        }
        if (name.equals(KEYWORD)) {
            return keyword(text);
        }
        var lost = has(Spoiling.KEYS_CUT) || has(Spoiling.KEYS_MISSING);
        return lost && KEPT_TEXTS.contains(name) ? "" : text;
    }

    private String number(String number) {
        if (has(Spoiling.NUMBERS_MISSING)) {
            return "";
        }
        return has(Spoiling.NUMBERS_FOR_PEOPLE) ? " 000" + number.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ") : number;
    }

    private String keyword(String keyword) {
        if (has(Spoiling.KEYS_MISSING)) {
            return "";
        }
        if (has(Spoiling.KEYS_CUT)) {
            return keyword.substring(0, Math.min(keyword.length(), PIECE));
        }
        return has(Spoiling.KEYS_IN_LOWER_CASE) ? keyword.toLowerCase(Locale.ROOT) : keyword;
    }
}

package org.tokentriage.token.maker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardState;

/**
 * A token recognised by what is seen of it without its software, as {@code known-tokens.txt} beside this class lists them. A hint
 * only: the same card may be made for another software.
 *
 * @param product the name on the package
 * @param software what manages it; empty when that is not known
 */
public record KnownToken(String product, String software) {

    private static final List<Entry> ENTRIES =
            FactFile.lines(KnownToken.class, "known-tokens.txt").map(Entry::of).toList();

    /** Recognises the token in a reader by its ATR, or else by the reader's name. */
    public static Optional<KnownToken> in(CardReader reader) {
        var name = reader.name().toUpperCase(Locale.ROOT);
        var byAtr = reader.card() instanceof CardState.Inserted(var atr)
                ? find("atr", atr::equals)
                : Optional.<KnownToken>empty();
        return byAtr.or(() -> find("reader", name::contains));
    }

    /**
     * Recognises the token at a port by its numbers.
     *
     * @param id vendor and product in hexadecimal digits, such as {@code 1059:0017}
     */
    public static Optional<KnownToken> ofUsb(String id) {
        return find("usb", id.toUpperCase(Locale.ROOT)::equals);
    }

    /** Whether another software than ours manages it. */
    public boolean isForeign() {
        return !software.isEmpty() && !DefaultSoftware.is(software);
    }

    private static Optional<KnownToken> find(String kind, Predicate<String> isSeen) {
        return ENTRIES.stream()
                .filter(entry -> entry.kind().equals(kind) && isSeen.test(entry.sign()))
                .map(Entry::token)
                .findFirst();
    }

    private record Entry(String kind, String sign, KnownToken token) {

        static Entry of(String line) {
            var columns = line.split("\\s*\\|\\s*", -1);
            var seen = columns[0].split(" ", 2);
            return new Entry(
                    seen[0], seen[1].strip().toUpperCase(Locale.ROOT), new KnownToken(columns[1], columns[2].strip()));
        }
    }
}

package org.tokentriage.training.book;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.training.call.Contents;
import org.tokentriage.training.call.Fields;

/**
 * A ticket as the simulator stored it.
 *
 * @param data the fields of {@code data}, in the order in which they came
 * @param additional the custom fields, {@code vlinformacaoadicionalN}
 * @param damaged names of the fields that had characters outside Latin-1; each of these was stored as {@code ?}
 */
public record FiledTicket(long number, Fields data, Fields additional, Set<String> damaged, Instant receivedAt) {

    public FiledTicket {
        damaged = Set.copyOf(damaged);
    }

    static FiledTicket stored(long number, Contents sent, Instant receivedAt) {
        var damaged = Stream.of(sent.data(), sent.additional())
                .flatMap(FiledTicket::damagedIn)
                .collect(Collectors.toSet());
        return new FiledTicket(number, sent.data().stored(), sent.additional().stored(), damaged, receivedAt);
    }

    public String title() {
        return data.text("nmtitulochamado");
    }

    public String description() {
        return data.text("dschamado");
    }

    /** The searchable keyword, {@code dspalavrachave}. */
    public Optional<String> keyword() {
        return data.get("dspalavrachave");
    }

    private static Stream<String> damagedIn(Fields sent) {
        var stored = sent.stored();
        return sent.values().keySet().stream().filter(name -> !sent.text(name).equals(stored.text(name)));
    }
}
